/**
 * A run of a finished file. `furniture`: a number the file itself counts (pages, captions, note marks). `stored`: a
 * number of a workbook, which is in no language.
 */
export type FoundPiece = { readonly text: string; readonly furniture?: boolean; readonly stored?: boolean };

/** One paragraph, row or line of a finished file. */
export type FoundPassage = {
  readonly pieces: readonly FoundPiece[];
  /** Page of a PDF, counted from 1. */
  readonly page?: number;
  /** Sheet of a workbook, and its row. */
  readonly sheet?: string;
  readonly row?: number;
  /** Head or foot of a page. */
  readonly margin?: boolean;
  /** The footnote of a Word file that stands here. */
  readonly footnote?: string;
};

/** Numbers that a chart of a Word file keeps, series by series. */
export type FoundChart = {
  readonly series: readonly { readonly name: string; readonly points: readonly FoundPoint[] }[];
};
export type FoundPoint = {
  readonly category: string;
  /** Of a plot of points, whose categories are rows: which, from the top. */
  readonly row?: number;
  readonly text: string;
};

/** What a finished or hand-edited file says, in the order in which it is read. */
export type Finished = {
  /** What the file says of itself: release, period, language, stage. */
  readonly properties: Readonly<Record<string, string>>;
  readonly passages: readonly FoundPassage[];
  readonly charts: readonly FoundChart[];
  /** Texts that stand in the place of pictures for those who cannot see them. */
  readonly alternatives: readonly string[];
  /** A line is no paragraph: sentences go on from passage to passage. */
  readonly lines: boolean;
};

/** Why a file cannot be read. */
export type Unread = { readonly unread: string };
