import { repack, type RepackOptions } from '../../../archive/repack.ts';
import { pack } from '../../../archive/write.ts';
import type { ArchiveEntry } from '../../../archive/write.ts';
import { withBody } from '../body.ts';
import type { Carriers } from '../carried.ts';
import { chartOf } from './charted.ts';
import type { Compiled } from './compiled.ts';
import { countedDrawings, finishPart } from './finish.ts';
import { fontParts, familiesOf } from './fonts.ts';
import { textPart } from './text-part.ts';
import { steadyIds } from './relationships.ts';
import type { Setting } from '../setting.ts';
import { keepStyles, keptStyles } from '../styles/kept.ts';
import { namedRows } from './workbook.ts';

const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** docx's parts with everything taken out that differs from run to run, and our text and fonts put in. */
export function finishedPackage(parts: Compiled, setting: Setting, carriers: Carriers): Uint8Array {
  const { publication, semibold, house } = setting;
  const fonts = fontParts(familiesOf(publication, semibold), house.fonts.fallback);
  const own = new Set(fonts.map(({ name }) => name));
  const texts = new Map<string, string>();
  const entries: ArchiveEntry[] = [];
  for (const [name, content] of parts) {
    if (typeof content === 'string') texts.set(name, content);
    else
      entries.push({
        name,
        bytes: repack(content, { date: publication.date, ...workbookTouch(name, setting) }),
      });
  }
  const styles = keptStyles(setting, carriers);
  if (styles === undefined) keepStyles(setting, carriers, texts.get(STYLES) ?? '');
  else texts.set(STYLES, styles);
  const steady = new Map(steadyIds(texts));
  const body = withBody(countedDrawings(steady.get(MAIN) ?? ''), setting, carriers);
  steady.set(MAIN, body.xml);
  const written = [...steady]
    .filter(([name]) => !own.has(name))
    .map(([name, xml]) => textPart(name, finishPart(name, xml, setting, body.pages)));
  return pack([...written, ...entries, ...fonts], { date: publication.date });
}

function workbookTouch(name: string, setting: Setting): Pick<RepackOptions, 'rewrite'> {
  const block = chartOf(name, setting);
  return block?.form === 'dots' ? { rewrite: namedRows(block) } : {};
}
