/** Labels are compared after NFC, case folding, one kind of dash and space, without quotes and footnote marks. */
export function normaliseLabel(label: string): string {
  return stripMarks(
    label
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
      .replaceAll(/[«»"“”„]/g, '')
      .replaceAll('ё', 'е')
      .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
      .replaceAll(/ ?- ?(?=\p{L})/gu, '-'),
  ).replace(/[:;,]$/, '');
}

/** Footnote marks at the end: «*», «1)», «7)8)», superscript digits. */
function stripMarks(text: string): string {
  return text
    .trim()
    .replace(/(?:\s*(?:\*+|\d{1,2}\)|[¹²³⁰-⁹⁽⁾]+))+$/u, '')
    .trim();
}

/** The same label in several languages within one cell: on lines of their own, or parted by « / ». */
export function variants(text: string): readonly string[] {
  return text
    .split(/\n|\s\/\s/)
    .map(normaliseLabel)
    .filter((variant) => variant !== '');
}
