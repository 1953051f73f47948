import { openArchive } from '../archive/read.ts';
import type { Archive, ArchiveLimits } from '../archive/archive.ts';
import { expectMuch } from '../effects/engine.ts';
import type { Finding, Outcome } from '../finding/finding.ts';
import type { Testimony } from './exceljs/testimony.ts';
import { keptWitness } from './exceljs/kept-witness.ts';
import { startWitness, type Witness } from './exceljs/witness.ts';
import { identify, type Identified } from './package/identify.ts';
import { readPackage, type LinearReading } from './package/package.ts';
import { reconcile, silence } from './reconcile.ts';
import { findingOf, ofArchive, type Refusal } from './refusal.ts';
import { isZip, sniff } from './sniff.ts';
import type { Workbook } from './workbook.ts';

export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

export type ReadOptions = {
  /** Whether exceljs reads the workbooks too; it does unless told not to. */
  readonly witness?: 'exceljs' | 'none';
  /** Ask the second witness about workbooks of more than `WITNESSED_CELLS` cells too. */
  readonly always?: boolean;
  readonly witnessSeconds?: number;
  readonly limits?: ArchiveLimits;
};

/** Above this many cells the second witness speaks only when asked: it takes five times as long as the first. */
export const WITNESSED_CELLS = 500_000;
/** A packed workbook of some hundred thousand cells. */
const LARGE_BYTES = 1 << 20;
/** No cell with a value is written in fewer bytes: `<c><v>1</v></c>`. */
const BYTES_OF_A_CELL = 16;

/**
 * Workbooks read by the linear pass, while the second witness may still be at work.
 * `value` of each outcome is absent when the file could not be read at all; a cell that could not be read is a finding
 * that stops the run, but the workbook is there, so that later stages find what else is wrong.
 */
export type Reading = {
  readonly outcomes: readonly Outcome<Workbook>[];
  /** Resolves when both witnesses were heard: the findings of their comparison, one list for each file. */
  readonly compared: Promise<readonly (readonly Finding[])[]>;
};

/** Reads files now, and has them compared meanwhile; what is printed must wait for `compared`. */
export function startReading(files: readonly WorkbookFile[], options: ReadOptions = {}): Reading {
  if (files.some(({ bytes }) => bytes.length > LARGE_BYTES)) expectMuch();
  const wanted = options.witness !== 'none' && files.some(({ bytes }) => isZip(bytes));
  const witness = wanted ? witnessFor(options) : undefined;
  const readings = files.map((file) => readLinear(file, options, witness));
  const compared = Promise.all(readings.map((reading) => reading.compared)).finally(() => witness?.end());
  return { outcomes: readings.map(({ outcome }) => outcome), compared };
}

function witnessFor({ witnessSeconds: seconds }: ReadOptions): Witness {
  return seconds === undefined ? (keptWitness() ?? startWitness()) : startWitness({ seconds });
}

/** Reads workbooks, each by both witnesses, with one second witness for all. */
export async function readWorkbooks(
  files: readonly WorkbookFile[],
  options: ReadOptions = {},
): Promise<readonly Outcome<Workbook>[]> {
  const { outcomes, compared } = startReading(files, options);
  const differences = await compared;
  return outcomes.map((outcome, index) => ({
    ...outcome,
    findings: [...outcome.findings, ...(differences[index] ?? [])],
  }));
}

export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome<Workbook>> {
  const [outcome] = await readWorkbooks([{ name, bytes }], options);
  return outcome ?? { findings: [] };
}

type Started = { readonly outcome: Outcome<Workbook>; readonly compared: Promise<readonly Finding[]> };

function readLinear({ name, bytes }: WorkbookFile, options: ReadOptions, witness: Witness | undefined): Started {
  const opened = openWorkbook(bytes, options.limits);
  if (opened.kind === 'refusal') return refused(opened, name);
  const { archive, identified } = opened;
  // A small workbook cannot hold too many cells, so the witness sets out before they are counted.
  const small = options.always === true || archive.unpackedBytes < WITNESSED_CELLS * BYTES_OF_A_CELL;
  const early = small ? witness?.ask(bytes) : undefined;
  const reading = readPackage(identified, name);
  if (reading.kind === 'refusal') return refused(reading, name);
  const outcome = { value: reading.workbook, findings: reading.findings };
  if (witness === undefined) return { outcome, compared: Promise.resolve([]) };
  if (!small && reading.cells > WITNESSED_CELLS) {
    return { outcome, compared: Promise.resolve([silence(name, '', 'cells', String(reading.cells))]) };
  }
  return { outcome, compared: compare(reading, early ?? witness.ask(bytes)) };
}

async function compare(reading: LinearReading, testimony: Promise<Testimony>): Promise<readonly Finding[]> {
  return reconcile(reading, await testimony);
}

type Opened = { readonly kind: 'opened'; readonly archive: Archive; readonly identified: Identified };

function openWorkbook(bytes: Uint8Array, limits: ArchiveLimits | undefined): Opened | Refusal {
  const other = sniff(bytes);
  if (other) return other;
  const archive = openArchive(bytes, limits);
  if (archive.kind !== 'archive') return ofArchive(archive);
  const identified = identify(archive);
  return identified.kind === 'workbook' ? { kind: 'opened', archive, identified } : identified;
}

function refused(refusal: Refusal, name: string): Started {
  return { outcome: { findings: [findingOf(refusal, name)] }, compared: Promise.resolve([]) };
}
