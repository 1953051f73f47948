import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { chartProperties, judgeChart, type ChartExhibit } from './chart/definition.ts';

/** A reference to an indicator: `id`, or `id@year-ago`. */
export type Reference = string;

export type TableExhibit = {
  readonly table: { readonly rows: string; readonly columns: readonly Reference[] };
  /** Belongs to the spreadsheet edition only. */
  readonly annex?: boolean;
  /** On paper it lies on a page of its own, too wide for an upright one. */
  readonly turned?: boolean;
};
/** One table for each combination of codes, in the spreadsheet; on paper a list of their titles. */
export type SeriesExhibit = {
  readonly series: Reference;
  readonly each: readonly string[];
  readonly rows: string;
  readonly columns: string;
  readonly label: string;
  readonly from: number;
};
export type Exhibit = ChartExhibit | TableExhibit | SeriesExhibit;

export type DocumentDefinition = {
  readonly exhibits: Readonly<Record<string, Exhibit>>;
  readonly 'key-figures': readonly {
    readonly figure: string;
    readonly change?: string;
    readonly earlier?: Reference;
  }[];
  readonly outline: readonly string[];
};

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const shape = (required: readonly string[], properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const judgeDocument = judge<DocumentDefinition>(
  {
    type: 'object',
    required: ['exhibits', 'key-figures', 'outline'],
    properties: {
      exhibits: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: {
            ...chartProperties,
            of: text,
            categories: text,
            // A chart names the dimension of its series, a series exhibit its indicator.
            series: text,
            table: shape(['rows', 'columns'], { rows: text, columns: texts }),
            annex: { type: 'boolean' },
            turned: { type: 'boolean' },
            each: texts,
            rows: text,
            columns: text,
            label: text,
            from: { type: 'integer' },
          },
        },
      },
      'key-figures': { type: 'array', items: shape(['figure'], { figure: text, change: text, earlier: text }) },
      outline: texts,
    },
  },
  ['exhibits', 'key-figures', 'outline'],
);

/** Exhibits, key figures and outline; every indicator they name must be declared, every chart have what its form needs. */
export function readDocumentDefinition(
  located: Located,
  indicators: readonly string[],
  languages: readonly string[],
): Outcome<DocumentDefinition> {
  const { value, findings } = judgeDocument(located);
  if (value === undefined) return { findings };
  const found: Finding[] = [];
  const check = (reference: Reference | undefined, path: readonly (string | number)[]): void => {
    if (reference === undefined) return;
    const id = reference.split('@')[0] ?? '';
    if (!indicators.includes(id))
      found.push(
        unreadable('indicator-unknown', located.at(path), { indicator: id, nearest: nearest(id, indicators) ?? '' }),
      );
  };
  for (const [id, exhibit] of Object.entries(value.exhibits)) {
    if ('chart' in exhibit) {
      found.push(...judgeChart(id, exhibit, located, languages));
      check(exhibit.of, ['exhibits', id, 'of']);
      check(exhibit.only, ['exhibits', id, 'only']);
    } else if ('table' in exhibit)
      exhibit.table.columns.forEach((reference, index) =>
        check(reference, ['exhibits', id, 'table', 'columns', index]),
      );
    else check(exhibit.series, ['exhibits', id, 'series']);
  }
  value['key-figures'].forEach(({ figure, change, earlier }, index) => {
    for (const [key, reference] of Object.entries({ figure, change, earlier }))
      check(reference, ['key-figures', index, key]);
  });
  return found.length > 0 ? { findings: found } : { value, findings };
}
