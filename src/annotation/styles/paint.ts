import type { Severity } from '../../finding/finding.ts';
import { FILLS } from '../severity.ts';
import { attribute, dropAttribute, setAttribute } from '../xml/attribute.ts';
import { edited } from '../xml/edit.ts';
import { rootOf } from '../xml/element.ts';
import type { StyleSheet } from './style-sheet.ts';

/** Cell formats of the sheet that lists the findings. */
export type ListLook = {
  readonly title: number;
  readonly header: number;
  readonly text: number;
  readonly link: number;
  readonly severity: Readonly<Record<Severity, number>>;
};

/** The format of a cell with another fill; number format, font, borders, alignment and protection stay. */
export function painted(styles: StyleSheet, format: number, severity: Severity): number {
  const fill = fillOf(styles, FILLS[severity]);
  const xf = styles.at('cellXfs', format) ?? styles.at('cellXfs', 0) ?? '<xf/>';
  const root = rootOf(xf);
  if (root === undefined) throw new TypeError('A cell format is no element');
  const named = attribute(xf, root, 'xfId');
  // Some writers name a style that does not exist; the copy of a format must not say so once more.
  const nameless = named !== undefined && !styles.holdsNamed(Number(named));
  const whole = edited(xf, [
    setAttribute(xf, root, 'fillId', fill),
    setAttribute(xf, root, 'applyFill', 1),
    ...(nameless ? dropAttribute(xf, root, 'xfId') : []),
  ]);
  return styles.add('cellXfs', withoutPrefix(whole, styles.prefix));
}

export function listLook(styles: StyleSheet): ListLook {
  const name = faceOf(styles.at('fonts', 0) ?? '');
  const plain = styles.add('fonts', `<font><sz val="10"/>${name}</font>`);
  const bold = styles.add('fonts', `<font><b/><sz val="10"/>${name}</font>`);
  const title = styles.add('fonts', `<font><b/><sz val="14"/>${name}</font>`);
  const link = styles.add('fonts', `<font><u/><sz val="10"/><color rgb="FF0563C1"/>${name}</font>`);
  const grey = fillOf(styles, 'FFE7E6E6');
  const xf = (font: number, fill: number): number =>
    styles.add(
      'cellXfs',
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" applyFont="1" applyFill="1" applyAlignment="1">` +
        '<alignment vertical="top" wrapText="1"/></xf>',
    );
  return {
    title: styles.add('cellXfs', `<xf numFmtId="0" fontId="${title}" fillId="0" borderId="0" applyFont="1"/>`),
    header: xf(bold, grey),
    text: xf(plain, 0),
    link: xf(link, 0),
    severity: {
      error: xf(plain, fillOf(styles, FILLS.error)),
      warning: xf(plain, fillOf(styles, FILLS.warning)),
      note: xf(plain, fillOf(styles, FILLS.note)),
    },
  };
}

function fillOf(styles: StyleSheet, colour: string): number {
  return styles.add(
    'fills',
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
}

/** The workbook's own typeface, so that the list looks at home. */
function faceOf(font: string): string {
  return `<name val="${/<(?:\w+:)?name\s+val="([^"]+)"/.exec(font)?.[1] ?? 'Calibri'}"/>`;
}

function withoutPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
