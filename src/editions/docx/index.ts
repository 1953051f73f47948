import type { EditionWriter } from '../edition.ts';
import { carriersOf } from './carried.ts';
import { partsFor } from './mould/index.ts';
import { finishedPackage } from './package/index.ts';
import { settingOf } from './setting.ts';

/** The Word edition: same publication, same bytes. */
export const writeDocx: EditionWriter = (publication) => {
  const setting = settingOf(publication);
  const carriers = carriersOf(setting);
  return Promise.resolve(finishedPackage(partsFor(setting, carriers), setting, carriers));
};
