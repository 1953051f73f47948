import { Packer } from 'docx';
import type { EditionWriter } from '../edition.ts';
import { documentOf } from './document.ts';
import { finishedPackage } from './package/index.ts';
import { settingOf } from './setting.ts';

/** The Word edition: same publication, same bytes. */
export const writeDocx: EditionWriter = async (publication) => {
  const setting = settingOf(publication);
  const packed = await Packer.pack(documentOf(setting), 'uint8array');
  return finishedPackage(packed, setting);
};
