import type { House } from '../../definition/house.ts';
import { element, NAMESPACE, part } from './markup.ts';
import type { Look } from './sheet.ts';

/** Positions in `cellStyleXfs` and `cellStyles`: Normal, Heading 1, Hyperlink. */
type Named = 0 | 1 | 2;
type Font = { readonly size: number; readonly colour: string; readonly bold?: boolean; readonly underline?: boolean };
type Format = {
  readonly font: Font;
  readonly named?: Named;
  readonly fill?: string;
  readonly top?: boolean;
  readonly bottom?: 'thin' | 'medium';
  readonly code?: string;
  readonly horizontal?: 'left' | 'right';
  readonly vertical?: 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
};

/** The guidance asks for 12 points and never less than 10. */
const SIZE = 12;

/** Keeps each thing once and knows it by its position. */
class Positions {
  readonly list: string[] = [];
  of(markup: string): number {
    const found = this.list.indexOf(markup);
    return found === -1 ? this.list.push(markup) - 1 : found;
  }
}

/** Cell formats of a workbook, gathered while its sheets are written. */
export class Styles {
  readonly #house: House;
  readonly #fonts = new Positions();
  readonly #fills = new Positions();
  readonly #borders = new Positions();
  readonly #formats = new Positions();
  readonly #codes = new Positions();
  readonly #known = new Map<string, number>();

  constructor(house: House) {
    this.#house = house;
    this.#fills.of(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.#fills.of(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.#border({});
    for (const format of this.#named()) this.#format(format);
  }

  /** The position of a look in `cellXfs`. */
  of(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const position = this.#format(this.#formatOf(look));
    this.#known.set(key, position);
    return position;
  }

  markup(): string {
    const base = this.#named().map((format, position) => this.#xf({ ...format, named: position as Named }, false));
    const styles: readonly (readonly [string, number])[] = [
      ['Normal', 0],
      ['Heading 1', 16],
      ['Hyperlink', 8],
    ];
    const list = (name: string, items: readonly string[]) => element(name, { count: items.length }, ...items);
    const codes = this.#codes.list.map((formatCode, index) => element('numFmt', { numFmtId: 164 + index, formatCode }));
    return part(
      element(
        'styleSheet',
        { xmlns: NAMESPACE },
        codes.length === 0 ? '' : list('numFmts', codes),
        list('fonts', this.#fonts.list),
        list('fills', this.#fills.list),
        list('borders', this.#borders.list),
        list('cellStyleXfs', base),
        list('cellXfs', this.#formats.list),
        list(
          'cellStyles',
          styles.map(([name, builtinId], xfId) => element('cellStyle', { name, xfId, builtinId })),
        ),
      ),
    );
  }

  #named(): readonly [Format, Format, Format] {
    const { ink, house } = this.#house.colours;
    return [
      { font: { size: SIZE, colour: ink } },
      { font: { size: 15, colour: house, bold: true }, named: 1 },
      { font: { size: SIZE, colour: house, underline: true }, named: 2 },
    ];
  }

  #formatOf(look: Look): Format {
    const { ink, tint } = this.#house.colours;
    const [, title, link] = this.#named();
    const font: Font = { size: SIZE, colour: ink, ...(look.strong === true ? { bold: true } : {}) };
    const common: Format = {
      font,
      ...(look.strong === true ? { fill: tint } : {}),
      ...(look.last === true ? { bottom: 'medium' as const } : {}),
    };
    const roles: { readonly [Role in Look['role']]: () => Format } = {
      title: () => title,
      band: () => ({ font: { size: SIZE, colour: look.colour ?? ink, bold: true } }),
      line: () => common,
      link: () => ({ ...common, ...link }),
      head: () => ({
        font: { ...font, bold: true },
        top: true,
        bottom: 'thin',
        wrap: true,
        vertical: 'bottom',
        horizontal: look.level === 0 ? 'left' : 'right',
      }),
      stub: () => ({ ...common, horizontal: 'left', wrap: true, indent: look.level ?? 0 }),
      figure: () => ({
        ...common,
        horizontal: 'right',
        ...(look.format === undefined ? {} : { code: look.format }),
      }),
      wrapped: () => ({ ...common, wrap: true, horizontal: 'left' }),
      'wrapped-link': () => ({ ...common, ...link, wrap: true, horizontal: 'left' }),
    };
    return roles[look.role]();
  }

  #format(format: Format): number {
    return this.#formats.of(this.#xf(format, true));
  }

  #xf(format: Format, cell: boolean): string {
    const wrap = format.wrap === true ? 1 : undefined;
    const indent = format.indent === undefined || format.indent === 0 ? undefined : format.indent;
    const { horizontal } = format;
    return element(
      'xf',
      {
        numFmtId: format.code === undefined ? 0 : 164 + this.#codes.of(format.code),
        fontId: this.#font(format.font),
        fillId: this.#fill(format.fill),
        borderId: this.#border(format),
        xfId: cell ? (format.named ?? 0) : undefined,
        applyNumberFormat: format.code === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: format.fill === undefined ? undefined : 1,
        applyBorder: format.top === undefined && format.bottom === undefined ? undefined : 1,
        applyAlignment: horizontal === undefined && wrap === undefined ? undefined : 1,
      },
      horizontal === undefined && wrap === undefined
        ? ''
        : element('alignment', { horizontal, vertical: format.vertical ?? 'top', wrapText: wrap, indent }),
    );
  }

  #font({ size, colour, bold, underline }: Font): number {
    const markup = [
      bold === true ? element('b') : '',
      underline === true ? element('u') : '',
      element('sz', { val: size }),
      element('color', { rgb: argb(colour) }),
      element('name', { val: this.#house.fonts.fallback }),
      element('family', { val: 2 }),
    ];
    return this.#fonts.of(element('font', {}, ...markup));
  }

  #fill(colour: string | undefined): number {
    if (colour === undefined) return 0;
    const solid = element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(colour) }));
    return this.#fills.of(element('fill', {}, solid));
  }

  #border({ top, bottom }: Pick<Format, 'top' | 'bottom'>): number {
    const colour = element('color', { rgb: argb(this.#house.colours.ink) });
    const rule = (name: string, style: string | undefined) =>
      style === undefined ? element(name) : element(name, { style }, colour);
    const sides = [
      element('left'),
      element('right'),
      rule('top', top === true ? 'medium' : undefined),
      rule('bottom', bottom),
      element('diagonal'),
    ];
    return this.#borders.of(element('border', {}, ...sides));
  }
}

/** #RRGGBB as the format's opaque AARRGGBB. */
function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
