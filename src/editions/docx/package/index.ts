import { openArchive } from '../../../archive/read.ts';
import { repack, type RepackOptions } from '../../../archive/repack.ts';
import { pack } from '../../../archive/write.ts';
import type { ArchiveEntry } from '../../../archive/write.ts';
import { withBody } from '../body.ts';
import type { Carriers } from '../carried.ts';
import { chartOf } from './charted.ts';
import { countedDrawings, finishPart } from './finish.ts';
import { fontParts, familiesOf } from './fonts.ts';
import { steadyIds } from './relationships.ts';
import type { Setting } from '../setting.ts';
import { namedRows } from './workbook.ts';

const MAIN = 'word/document.xml';

/** docx's package with everything taken out that differs from run to run, and our fonts put in. */
export function finishedPackage(bytes: Uint8Array, setting: Setting, carriers: Carriers): Uint8Array {
  const { publication, semibold, house } = setting;
  const archive = openArchive(bytes);
  if (archive.kind !== 'archive') throw new TypeError(`docx wrote no sound package: ${JSON.stringify(archive)}`);
  const fonts = fontParts(familiesOf(publication, semibold), house.fonts.fallback);
  const own = new Set(fonts.map(({ name }) => name));
  const texts = new Map<string, string>();
  const entries: ArchiveEntry[] = [];
  for (const name of archive.names) {
    const content = archive.read(name) ?? new Uint8Array(0);
    if (name.endsWith('.xml') || name.endsWith('.rels')) texts.set(name, new TextDecoder().decode(content));
    else
      entries.push({
        name,
        bytes: repack(content, { date: publication.date, ...workbookTouch(name, setting) }),
      });
  }
  const steady = new Map(steadyIds(texts));
  const body = withBody(countedDrawings(steady.get(MAIN) ?? ''), setting, carriers);
  steady.set(MAIN, body.xml);
  const parts = [...steady]
    .filter(([name]) => !own.has(name))
    .map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(finishPart(name, xml, setting, body.pages)) }));
  return pack([...parts, ...entries, ...fonts], { date: publication.date });
}

function workbookTouch(name: string, setting: Setting): Pick<RepackOptions, 'rewrite'> {
  const block = chartOf(name, setting);
  return block?.form === 'dots' ? { rewrite: namedRows(block) } : {};
}
