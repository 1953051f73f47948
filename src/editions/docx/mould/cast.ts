import type { ChartRunOptions } from 'docx/charts';
import type { Carriers } from '../carried.ts';
import type { Setting } from '../setting.ts';
import type { Casting } from './casting.ts';

/** Options of a chart that are words and numbers of the document: docx writes them where they stand, and nothing hangs on them. */
const worded = new Set(['name', 'categories', 'hiddenEntries', 'text', 'title', 'description']);
const numbered = new Set(['values', 'x', 'plus', 'minus']);

export function castCarriers(carriers: Carriers, { text, number }: Casting): Carriers {
  const cast = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return worded.has(field) ? text(value) : value;
    if (typeof value === 'number') return numbered.has(field) ? number(value) : value;
    if (Array.isArray(value)) return value.map((one) => cast(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cast(one, key)]));
  };
  return carriers.map((carrier) =>
    // Words stay words and numbers numbers: the shape is the same.
    carrier.kind === 'chart' ? { ...carrier, options: cast(carrier.options, '') as ChartRunOptions } : carrier,
  );
}

/** All that docx is told beside the carriers; what is not here is not in the key of a mould, and so is taken out. */
export function castSetting(setting: Setting, { text }: Casting): Setting {
  const { publication } = setting;
  const { document, properties } = publication;
  const { furniture } = document;
  return {
    ...setting,
    publication: {
      ...publication,
      date: new Date(0),
      files: {},
      properties: {
        release: text(properties.release),
        period: text(properties.period),
        language: text(properties.language),
        stage: text(properties.stage),
        version: text(properties.version),
      },
      document: {
        ...document,
        release: '',
        period: '',
        blocks: [],
        annex: [],
        cover: [],
        signs: [],
        title: text(document.title),
        furniture: {
          ...furniture,
          runningTitle: text(furniture.runningTitle),
          runningPeriod: text(furniture.runningPeriod),
        },
      },
    },
  };
}
