import { ARCHIVE_LIMITS } from '../../../archive/archive.ts';
import { openArchive } from '../../../archive/read.ts';
import type { Carriers } from '../carried.ts';
import type { Setting } from '../setting.ts';
import { keepStyles, keptStyles } from '../styles/kept.ts';
import type { Compiled } from './compiled.ts';
import { countedDrawings, finishForGood } from './finish.ts';
import { steadyIds } from './relationships.ts';

/** Parts by their paths, in the order they are packed; a workbook is its own parts. All of them are text. */
export type SteadyParts = ReadonlyMap<string, string | Workbook>;
export type Workbook = ReadonlyMap<string, string>;

export const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** docx's parts with everything taken out that it counts or draws at random; texts first, then workbooks. */
export function steadyParts(parts: Compiled, setting: Setting, carriers: Carriers): SteadyParts {
  const texts = new Map<string, string>();
  const workbooks = new Map<string, Workbook>();
  for (const [name, content] of parts) {
    if (typeof content === 'string') texts.set(name, content);
    else workbooks.set(name, workbookOf(name, content));
  }
  const styles = keptStyles(setting, carriers);
  if (styles === undefined) keepStyles(setting, carriers, texts.get(STYLES) ?? '');
  else texts.set(STYLES, styles);
  const steady = new Map(steadyIds(texts));
  steady.set(MAIN, countedDrawings(steady.get(MAIN) ?? ''));
  for (const [name, xml] of steady) steady.set(name, finishForGood(name, xml, setting));
  return new Map<string, string | Workbook>([...steady, ...workbooks]);
}

function workbookOf(name: string, bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes, { ...ARCHIVE_LIMITS, ratio: Infinity });
  if (archive.kind !== 'archive') throw new TypeError(`docx wrote no workbook ${name}: ${JSON.stringify(archive)}`);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(archive.names.map((part) => [part, decoder.decode(archive.read(part))]));
}
