/** Where a passage stands in a release: its section, the table or chart, the row and column. */
export type Standing = { readonly section: string; readonly exhibit?: string };

/** A run of a passage of the release as it is composed anew. */
export type Piece = {
  readonly text: string;
  /** Id of the figure that the run prints. */
  readonly figure?: string;
  /** Source of a number from outside. */
  readonly stated?: string;
  /** A number of a workbook: `text` is what is stored, this is how it is shown. */
  readonly shown?: string;
  /** The figure's place in words: row and columns of its table. */
  readonly at?: string;
};

export type PassageKind =
  | 'text'
  /** A key figure, its label and its change. */
  | 'key-figure'
  /** Row of a table, its cells parted by tabs. */
  | 'row'
  /** Followed by numbers that only count: the contents and their pages, the points of a numbered list. */
  | 'numbered'
  /** Stands over a chart whose own words follow in the file. */
  | 'chart-head';

/** What the release says in one paragraph or row. */
export type Passage = {
  readonly kind: PassageKind;
  readonly standing: Standing;
  readonly pieces: readonly Piece[];
  /** Place of the chart among the charts of the release, for a chart-head. */
  readonly chart?: number;
};
