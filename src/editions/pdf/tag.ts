/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), and Title, which the role map gives as a paragraph. */
export type Role =
  | 'Document'
  | 'Title'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** An element of the structure tree. A node that carries it writes into that element; the same object again goes on with it. */
export type Element = {
  readonly role: Role;
  readonly language?: string;
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** Of a header cell: what it speaks for. */
  readonly scope?: 'Row' | 'Column';
  readonly columns?: number;
  readonly rows?: number;
  /** Of a list: what its labels are. */
  readonly numbering?: 'None' | 'Disc' | 'Decimal';
  /** Elements that stand in this order whatever the order of printing. Others are added as they are printed. */
  readonly children?: readonly Element[];
};

/** What stands on the page and not in the document: running heads, watermark, rules, and what is printed again on another page. */
export type Artifact = { readonly artifact: 'header' | 'footer' | 'watermark' | 'layout' | 'repeated' };

export type Tag = Element | Artifact;

export const repeated: Artifact = { artifact: 'repeated' };
export const isArtifact = (tag: Tag): tag is Artifact => 'artifact' in tag;
