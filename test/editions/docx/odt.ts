import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { words } from '../parity/said.ts';

/** What a text document of LibreOffice says, read from its own format. */
export type SaidInOdt = {
  /** All its text in order, without footnotes. */
  readonly text: string;
  readonly headings: readonly string[];
  /** Rows of all tables, their cells parted by bars. */
  readonly rows: readonly string[];
  readonly notes: readonly string[];
  /** Numbers of the charts, chart by chart, in order of size. Their alternative texts LibreOffice does not read. */
  readonly charts: readonly (readonly number[])[];
  /** Fields that count and fields that refer. */
  readonly fields: readonly string[];
};

const TEXTS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'table:table-cell', 'text:note-body']);
const FIELDS: ReadonlySet<string> = new Set(['text:sequence', 'text:bookmark-ref', 'text:page-number']);

export function saidInOdt(bytes: Uint8Array): SaidInOdt {
  const said = { text: '', headings: [] as string[], rows: [] as string[], notes: [] as string[] };
  const fields: string[] = [];
  const open: { readonly name: string; readonly level: string; text: string }[] = [];
  const rows: string[][] = [];
  const parser = new SaxesParser();
  const add = (text: string): void => {
    for (const one of open) one.text += text;
    // Notes are no part of the running text.
    if (!open.some(({ name }) => name === 'text:note-body')) said.text += text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (TEXTS.has(name)) open.push({ name, level: attributes['text:outline-level'] ?? '', text: '' });
    if (name === 'table:table-row') rows.push([]);
    if (name === 'text:s' || name === 'text:tab') add(' ');
    if (FIELDS.has(name)) fields.push(name);
  });
  // A hyphen at which no line ends has an element of its own in Word.
  parser.on('text', (text) => add(text.replaceAll('\u2011', '-')));
  parser.on('closetag', ({ name }) => {
    if (name === 'table:table-row') said.rows.push((rows.pop() ?? []).join(' | '));
    if (!TEXTS.has(name)) return;
    const { text = '', level = '' } = open.pop() ?? {};
    if (name === 'text:h') said.headings.push(`H${level} ${words(text)}`);
    if (name === 'table:table-cell') rows.at(-1)?.push(words(text));
    if (name === 'text:note-body') said.notes.push(words(text));
    add(' ');
  });
  const parts = unzipSync(bytes);
  const part = (name: string): string => new TextDecoder().decode(parts[name]);
  parser.write(part('content.xml')).close();
  const charts = [...part('content.xml').matchAll(/<draw:object xlink:href="\.\/([^"]*)"/g)].map(([, name]) =>
    numbersIn(part(`${name}/content.xml`)),
  );
  return { ...said, text: words(said.text), charts, fields };
}

const numbersIn = (xml: string): readonly number[] =>
  [...xml.matchAll(/office:value-type="float" office:value="([^"]*)"/g)]
    .map(([, value]) => Number(value))
    .toSorted((one, other) => one - other);
