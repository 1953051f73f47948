import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../../src/editions/edition.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { writeXlsx } from '../../../src/editions/xlsx/index.ts';
import { nodeEffects } from '../../../src/effects/node.ts';
import { judge } from '../../../src/pipeline.ts';
import { print } from '../../../src/printing.ts';
import { partsOf } from '../docx/package.ts';
import { chartsInDocx, type ChartInDocx } from './charts.ts';
import { saidInDocx, type SaidInDocx } from './docx.ts';
import { furnitureInDocx, furnitureInPdf, type FurnitureOfPages } from './furniture.ts';
import { saidInPdf, type SaidInPdf } from './pdf.ts';

/** The finished files of one publication, read. */
export type Editions = {
  readonly pdf: SaidInPdf;
  readonly docx: SaidInDocx;
  readonly charts: readonly ChartInDocx[];
  readonly furniture: { readonly pdf: FurnitureOfPages; readonly docx: FurnitureOfPages };
  readonly xlsx: Uint8Array;
  /** The Word file itself. */
  readonly word: Uint8Array;
};

async function editionsOf(pdf: Uint8Array, docx: Uint8Array, xlsx: Uint8Array): Promise<Editions> {
  const parts = partsOf(docx);
  return {
    pdf: await saidInPdf(pdf),
    docx: saidInDocx(parts.text('word/document.xml'), parts.text('word/footnotes.xml')),
    charts: chartsInDocx(docx),
    furniture: { pdf: await furnitureInPdf(pdf), docx: furnitureInDocx(parts) },
    xlsx,
    word: docx,
  };
}

/** The editions of a publication, or each of another one. */
export async function printed(pdf: Publication, docx = pdf, xlsx = pdf): Promise<Editions> {
  return editionsOf(await writePdf(pdf), await writeDocx(docx), await writeXlsx(xlsx));
}

/** The example as `publish` prints it, in every language; printed once. */
export async function printedExample(languages: readonly string[]): Promise<ReadonlyMap<string, Editions>> {
  const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  const folders = { input: path('input'), output: path('output'), templates: path('templates') };
  const request = { folders, release: 'migration', period: '2025-12', languages };
  const { judged, findings } = await judge(request, nodeEffects());
  assert.ok(judged !== undefined, JSON.stringify(findings));
  const { files } = await print(judged, request, { kind: 'final' }, 0, nodeEffects());
  const file = (language: string, edition: string): Uint8Array => {
    const bytes = files.get(`migration-2025-12-${language}.${edition}`);
    assert.ok(bytes !== undefined, `no ${edition} in ${language}`);
    return bytes;
  };
  const all = new Map<string, Editions>();
  for (const language of languages)
    all.set(language, await editionsOf(file(language, 'pdf'), file(language, 'docx'), file(language, 'xlsx')));
  return all;
}
