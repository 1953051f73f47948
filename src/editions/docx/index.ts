import type { EditionWriter } from '../edition.ts';
import { carriersOf } from './carried.ts';
import { wordParts } from './hyphenation.ts';
import { partsFor } from './mould/index.ts';
import { finishedPackage } from './package/index.ts';
import { settingOf } from './setting.ts';

/** The Word edition: same publication, same bytes. */
export const writeDocx: EditionWriter = async (publication) => {
  const setting = settingOf(publication, await wordParts(publication.document));
  const carriers = carriersOf(setting);
  return finishedPackage(partsFor(setting, carriers), setting, carriers);
};
