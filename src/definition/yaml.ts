import { LineCounter, parseDocument } from 'yaml';
import { unreadable, type Outcome } from '../finding/finding.ts';
import type { TextPlace } from '../place/place.ts';
import { digestOf, PARSED } from './parsed.ts';

export type Path = readonly (string | number)[];

/** What a YAML file says, and where each part of it stands. */
export type Located = { readonly file: string; readonly value: unknown; readonly at: (path: Path) => TextPlace };

/** Reads YAML 1.2; errors carry file and line. Dates stay text, so that no time zone can move them. */
export function parseYaml(text: string, file: string): Outcome<Located> {
  const json = PARSED[digestOf(text)];
  if (json === undefined) return parsed(text, file);
  // Where its parts stand is asked of what is to be complained of.
  let whole: Located | undefined;
  const at: Located['at'] = (path) => (whole ??= parsed(text, file).value)?.at(path) ?? { file };
  return { value: { file, value: JSON.parse(json) as unknown, at }, findings: [] };
}

function parsed(text: string, file: string): Outcome<Located> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const findings = document.errors.map((error) =>
    unreadable('definition-malformed', place(error.pos[0]), { cause: error.message.split('\n')[0] ?? '' }),
  );
  if (findings.length > 0) return { findings };
  const at = (path: Path): TextPlace => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = rangeOf(node);
      if (range !== undefined) return place(range);
    }
    return { file };
  };
  return { value: { file, value: document.toJS(), at }, findings };
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
