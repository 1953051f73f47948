import { writeDocx } from '../../src/editions/docx/index.ts';
import type { EditionWriter, Publication } from '../../src/editions/edition.ts';
import { writePdf } from '../../src/editions/pdf/index.ts';
import { writeXlsx } from '../../src/editions/xlsx/index.ts';
import type { Side } from './paired.ts';
import type { Content } from './peers/content.mjs';
import { plainDocx } from './peers/plain-docx.mjs';
import { plainPdf } from './peers/plain-pdf.mjs';
import { plainXlsx } from './peers/plain-xlsx.mjs';
import { benchPublication, contentOf, variantOf } from './publication.ts';
import { pairRow, type Row } from './table.ts';

/** Documents printed in one go, so that a moment of the collector falls on neither side alone. */
const BATCH = 3;
const VARIANTS = 7;

const pairs: readonly (readonly [string, EditionWriter, string, (content: Content) => Promise<Uint8Array>])[] = [
  ['writePdf', writePdf, 'pdfmake', plainPdf],
  ['writeDocx', writeDocx, 'docx', plainDocx],
  ['writeXlsx', writeXlsx, 'exceljs', plainXlsx],
];

/** Documents alike but for their figures, in one process, after both sides have run in. */
export async function warm(rounds: number): Promise<readonly Row[]> {
  const base: Publication = benchPublication();
  const publications = Array.from({ length: VARIANTS }, (_, variant) => variantOf(base, variant));
  const contents = publications.map((publication) => contentOf(publication));
  const rows: Row[] = [];
  for (const [name, write, peerName, plain] of pairs) {
    const ours = batch(name, publications, write);
    const peer = batch(peerName, contents, plain);
    await ours.run();
    await peer.run();
    rows.push(await pairRow(ours, peer, rounds));
  }
  return rows;
}

/** Seconds a document. */
function batch<Given>(name: string, given: readonly Given[], print: (one: Given) => Promise<Uint8Array>): Side {
  let printed = 0;
  return {
    name,
    run: async () => {
      const [start, before] = [performance.now(), process.cpuUsage()];
      for (let count = 0; count < BATCH; count += 1) {
        const one = given[(printed += 1) % given.length];
        if (one !== undefined) await print(one);
      }
      const { user, system } = process.cpuUsage(before);
      return { seconds: (performance.now() - start) / 1000 / BATCH, cpu: (user + system) / 1e6 / BATCH };
    },
  };
}
