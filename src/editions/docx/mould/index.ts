import type { Carriers } from '../carried.ts';
import { documentOf } from '../document.ts';
import { compiled } from '../package/compiled.ts';
import { steadyParts, type SteadyParts } from '../package/steady.ts';
import type { Setting } from '../setting.ts';
import { castCarriers, castSetting } from './cast.ts';
import { casting, TOKEN_BEGINS } from './casting.ts';
import { filled, mouldOf, type Mould } from './poured.ts';

/** Moulds of packages by all that they are made of: documents that differ in words and figures alone are made by docx once. */
const moulds = new Map<string, Mould>();
const most = 16;

/** What docx makes for a document: from a mould, where the document's own text can be told from the mould's. */
export function partsFor(setting: Setting, carriers: Carriers): SteadyParts {
  const cast = casting();
  const frame = { setting: castSetting(setting, cast), carriers: castCarriers(carriers, cast) };
  const key = keyOf(frame.setting, frame.carriers);
  if ((key.match(TOKEN_BEGINS)?.length ?? 0) !== cast.uses()) return partsMade(setting, carriers);
  const mould = moulds.get(key) ?? mouldOf(partsMade(frame.setting, frame.carriers));
  moulds.delete(key);
  const [oldest] = moulds.size < most ? [] : moulds.keys();
  if (oldest !== undefined) moulds.delete(oldest);
  moulds.set(key, mould);
  return filled(mould, cast.poured);
}

/** The same straight from docx. */
export const partsMade = (setting: Setting, carriers: Carriers): SteadyParts =>
  steadyParts(compiled(documentOf(setting, carriers)), setting, carriers);

const keyOf = ({ publication, house, language, page, semibold }: Setting, carriers: Carriers): string =>
  JSON.stringify([
    publication.document,
    publication.author,
    publication.properties,
    house,
    language,
    page,
    semibold,
    carriers,
  ]);
