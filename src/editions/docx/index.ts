import { Packer } from 'docx';
import type { EditionWriter } from '../edition.ts';
import { carriersOf } from './carried.ts';
import { documentOf } from './document.ts';
import { finishedPackage } from './package/index.ts';
import { settingOf } from './setting.ts';

/** The Word edition: same publication, same bytes. */
export const writeDocx: EditionWriter = async (publication) => {
  const setting = settingOf(publication);
  const carriers = carriersOf(setting);
  const packed = await Packer.pack(documentOf(setting, carriers), 'uint8array');
  return finishedPackage(packed, setting, carriers);
};
