import { unzipSync } from 'fflate';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { samplePublication } from '../sample.ts';

/** The parts of a written document by name, as text. */
export type Parts = { readonly names: readonly string[]; readonly text: (name: string) => string };

export function partsOf(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    text: (name) => {
      const content = files[name];
      if (content === undefined) throw new Error(`no part ${name} in the package`);
      return new TextDecoder().decode(content);
    },
  };
}

/** Parts of an archive inside the package: a chart's workbook. */
export function innerParts(bytes: Uint8Array, name: string): Parts {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`no part ${name} in the package`);
  return partsOf(content);
}

/** The sample publication, written once for all tests. */
export const sample: Promise<Uint8Array> = writeDocx(samplePublication);
