/** Labels repeat from table to table; so many different ones are remembered, then all are forgotten. */
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/** Labels are compared after NFC, case folding, one kind of dash and space, without quotes and footnote marks. */
export function normaliseLabel(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  const normalised = normalise(label);
  if (known.size >= REMEMBERED) known.clear();
  known.set(label, normalised);
  return normalised;
}

function normalise(label: string): string {
  return stripMarks(
    label
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
      .replaceAll(/[«»"“”„]/g, '')
      .replaceAll('ё', 'е')
      .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
      .replaceAll(/ ?- ?(?=\p{L})/gu, '-'),
  );
}

/**
 * Footnote marks at the end: «*», «1)», «7)8)», superscript digits; also before or after a colon.
 * A digit before the mark's own belongs to the label, not to the mark, unless it ends a year: «20241)» is 2024.
 */
function stripMarks(text: string): string {
  const mark = /(?:\s*(?:\*+|(?:(?<!\d)|(?<=(?<!\d)(?:19|20)\d\d))\d{1,2}\)|[¹²³⁰-⁹⁽⁾]+))+$/u;
  return text
    .trim()
    .replace(mark, '')
    .trim()
    .replace(/[:;,]$/, '')
    .replace(mark, '')
    .trim();
}

/** The same label in several languages within one cell: on lines of their own, or parted by « / ». */
export function variants(text: string): readonly string[] {
  return text
    .split(/\n|\s\/\s/)
    .map(normaliseLabel)
    .filter((variant) => variant !== '');
}
