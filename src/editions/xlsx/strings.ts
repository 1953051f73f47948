import { element, escaped, NAMESPACE, part } from './markup.ts';

/** The shared strings of a workbook: each text once, in the order of first use. */
export class Strings {
  readonly #positions = new Map<string, number>();
  #uses = 0;

  of(text: string): number {
    this.#uses += 1;
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }

  markup(): string {
    const items = Array.from(this.#positions.keys(), (text) =>
      element('si', {}, element('t', /^\s|\s$/.test(text) ? { 'xml:space': 'preserve' } : {}, xstring(text))),
    );
    return part(element('sst', { xmlns: NAMESPACE, count: this.#uses, uniqueCount: this.#positions.size }, ...items));
  }
}

/** Excel reads `_x0041_` in a text as the letter A: its underscore is written as such a code itself (ST_Xstring). */
export function xstring(text: string): string {
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
