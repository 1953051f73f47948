/** Keeps names apart: case does not count, as in Excel. */
function unique(name: string, taken: Set<string>, longest: number): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` (${count})`;
    const candidate = name.slice(0, longest - tail.length).trimEnd() + tail;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** Names of worksheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/ +/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    return unique(clean === '' ? '1' : clean, taken, 31);
  });
}

/**
 * Names of tables, from the sheets': letters, digits and `_`, beginning with a letter, and nothing that Excel would
 * read as a cell ("D01", "R1C1").
 */
export function tableNames(sheets: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const clean = sheet.replace(/[^\p{L}\p{N}_]/gu, '_');
    const safe = /^\p{L}/u.test(clean) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(clean);
    return unique(safe ? clean : `T_${clean}`, taken, 200).replace(/ \((\d+)\)$/, '_$1');
  });
}

/** Headers of a table's columns: none empty, no two the same. */
export function columnNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => unique(name === '' ? String(index + 1) : name, taken, 255));
}
