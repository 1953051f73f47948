/** What a plain program prints: no roles, no figures, only texts and numbers. */
export type Content = {
  readonly title: string;
  readonly period: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly tables: readonly PlainTable[];
  readonly charts: readonly PlainChart[];
};
export type PlainTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
export type PlainChart = {
  readonly caption: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};
export const content: Content;
