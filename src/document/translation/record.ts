import { judge } from '../../definition/schema.ts';
import { paragraphsOf, partsOf } from './paragraphs.ts';
import type { Template } from '../template.ts';

/** The paragraphs of the source that each part of each translation was made from. */
export type TranslationRecord = {
  readonly source: string;
  readonly of: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

const map = (of: object): object => ({ type: 'object', additionalProperties: of });

export const judgeRecord = judge<TranslationRecord>({
  type: 'object',
  additionalProperties: false,
  required: ['source', 'of'],
  properties: { source: { type: 'string' }, of: map(map({ type: 'array', items: { type: 'string' } })) },
});

/** The record with the translations (or one part of them) made from the source as it stands now. */
export function marked(
  record: TranslationRecord | undefined,
  source: { readonly language: string; readonly template: Template },
  translations: ReadonlyMap<string, Template>,
  only?: string,
): TranslationRecord {
  const kept = record?.source === source.language ? record.of : {};
  const of = Object.fromEntries(
    [...new Set([...Object.keys(kept), ...translations.keys()])].toSorted().map((language) => {
      const template = translations.get(language);
      if (template === undefined) return [language, kept[language] ?? {}];
      const parts = [...partsOf(source.template)].flatMap(([name, part]) => {
        const before = kept[language]?.[name];
        const now = only === undefined || only === name;
        const digests = now ? paragraphsOf(part).map(({ digest }) => digest) : before;
        return digests !== undefined && partsOf(template).has(name) ? [[name, digests] as const] : [];
      });
      return [language, Object.fromEntries(parts)];
    }),
  );
  return { source: source.language, of };
}

export function recordText({ source, of }: TranslationRecord): string {
  const languages = Object.entries(of).flatMap(([language, parts]) => [
    `  ${language}:`,
    ...Object.entries(parts).flatMap(([name, digests]) => [
      `    ${name}:`,
      ...digests.map((digest) => `      - ${digest}`),
    ]),
  ]);
  const head =
    '# The paragraphs of the source that each translation was made from. Written by "statpress status --mark".';
  return `${[head, `source: ${source}`, 'of:', ...languages].join('\n')}\n`;
}
