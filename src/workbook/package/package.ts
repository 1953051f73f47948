import { unreadable, type Finding } from '../../finding/finding.ts';
import { damaged, type Refusal } from '../refusal.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { readCalculated } from './calculation.ts';
import { readContents, type SheetEntry } from './contents.ts';
import type { PlacedIssue } from './grid.ts';
import type { Identified } from './identify.ts';
import { newBudget } from './limits.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import type { RichText } from './rich-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';

/** What the comparison with another witness must know beyond the workbook. */
export type SheetTraits = {
  readonly untidyRows: ReadonlySet<number>;
  /** Addresses of cells that could not be read. */
  readonly issues: ReadonlySet<string>;
  /** Whether the sheet or the shared strings hold text in CDATA sections. */
  readonly cdata: boolean;
};

export type LinearReading = {
  readonly kind: 'read';
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly date1904: boolean;
  readonly strings: readonly RichText[];
  /** In the order of the workbook's sheets. */
  readonly traits: readonly SheetTraits[];
  readonly cells: number;
};

/** More findings than these of one kind on one sheet have one cause. */
const MAX_FINDINGS = 100;
const NO_CELLS = { rows: [], merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };

const NONE: ReadonlySet<number> = new Set();

/** The linear pass: every part once, in the order in which the parts need one another. */
export function readPackage({ part, parts }: Omit<Identified, 'kind'>, name: string): LinearReading | Refusal {
  const budget = newBudget();
  const contents = readContents(part, budget);
  if ('kind' in contents) return contents;
  const relationships = readRelationships(parts, part.name);
  if ('kind' in relationships) return relationships;
  const partOf = (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found && parts.find(found.target);
  };
  const strings = readSharedStrings(partOf('sharedStrings'), budget);
  if ('kind' in strings) return strings;
  const styles = readStyles(partOf('styles'), budget);
  if ('kind' in styles) return styles;
  const calculated = readCalculated(partOf('calcChain'), budget);
  if (calculated !== undefined && 'kind' in calculated) return calculated;
  const { date1904, calculation } = contents;
  const shared = { strings: strings.strings, styles, date1904, budget, calculation };
  let cells = 0;
  const sheets: Sheet[] = [];
  const traits: SheetTraits[] = [];
  const findings: Finding[] = [];
  for (const entry of contents.sheets) {
    const relationship = relationships.find(({ id }) => id === entry.relationship);
    if (isWithoutCells(entry, relationship)) {
      sheets.push({ ...heading(entry), ...NO_CELLS });
      traits.push({ untidyRows: new Set(), issues: new Set(), cdata: false });
      continue;
    }
    const sheetPart = relationship && parts.find(relationship.target);
    if (sheetPart === undefined) return damaged('missing-part', partName(relationship, entry));
    // A chain that says nothing of a sheet has no formula of it: then all of its formulas came later.
    const ofSheet = calculated && (calculated.get(entry.number) ?? NONE);
    const reading = readSheet(sheetPart, { ...shared, calculated: ofSheet });
    if ('kind' in reading) return reading;
    sheets.push({ ...heading(entry), ...reading.sheet });
    const issues = new Set(reading.issues.map(({ cell }) => cell));
    traits.push({ untidyRows: reading.untidyRows, issues, cdata: strings.cdata || reading.cdata });
    cells += reading.cells;
    findings.push(...findingsOf(reading.issues, name, entry.name));
  }
  if (sheets.length === 0) return damaged('no-sheets', part.name);
  return { kind: 'read', workbook: { name, sheets }, findings, date1904, strings: strings.strings, traits, cells };
}

function heading({ name, state }: SheetEntry): Pick<Sheet, 'name' | 'state'> {
  return { name, state };
}

/** Sheets that are a chart, a dialog or, in old files, a module of code, which has no part at all. */
function isWithoutCells(entry: SheetEntry, relationship: Relationship | undefined): boolean {
  return relationship === undefined ? entry.relationship === '' : relationship.type !== 'worksheet';
}

function partName(relationship: Relationship | undefined, { name, relationship: id }: SheetEntry): string {
  return relationship?.target ?? `${name} (${id})`;
}

/** One finding a cell; the last of very many of one kind says how many more there are. */
function findingsOf(issues: readonly PlacedIssue[], workbook: string, sheet: string): readonly Finding[] {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.flatMap((kind) => {
    const alike = issues.filter(({ code }) => code === kind);
    return alike.slice(0, MAX_FINDINGS).map(({ code, facts, cell }, index) => {
      const more = index === MAX_FINDINGS - 1 ? alike.length - MAX_FINDINGS : 0;
      return unreadable(code, { workbook, sheet, cell }, more > 0 ? { ...facts, more } : facts);
    });
  });
}
