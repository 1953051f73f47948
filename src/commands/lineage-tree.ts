import type { Figure } from '../indicators/indicator.ts';
import { formatValue, formatVintage } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { decimalText } from '../value/value.ts';

/** At most so many operands of one operation are listed one by one; a longer sum is told as its query and count. */
const SHOWN = 12;

/** How final the figures of a vintage are: preliminary, revised, final; undefined where nobody says it. */
export type StatusOf = (vintage: string) => string | undefined;

/** A figure and what it is made of, down to the cells, as lines for people. */
export function lineageTree(figure: Figure, speaking: Language, status: StatusOf, depth = 0): readonly string[] {
  const { lineage } = figure;
  const indent = '  '.repeat(depth);
  const head = `${indent}${figure.id} = ${printed(figure, speaking)}`;
  if (lineage.kind === 'cell') {
    const { workbook, sheet, cell } = lineage.place;
    const vintage = `${formatVintage(lineage.vintage, speaking)}, ${lineage.vintage}`;
    const known = figure.status ?? status(lineage.vintage);
    const state = known === undefined ? '' : `, ${speaking.commands[`explain-${known}`] ?? known}`;
    return [
      head,
      `${indent}  ${workbook}  ${[sheet, cell].filter((part) => part !== '').join('!')}  (${vintage}${state})`,
    ];
  }
  const { operation, inputs } = lineage;
  const vintage =
    lineage.vintage === undefined
      ? ''
      : fill(speaking.commands['explain-base'] ?? '', {
          vintage: formatVintage(lineage.vintage, speaking),
          id: lineage.vintage,
        });
  return [
    head,
    `${indent}  ${fill(speaking.commands['explain-operation'] ?? '', { operation, count: inputs.length })}${vintage}`,
    ...(inputs.length > SHOWN
      ? query(inputs, speaking).map((line) => `${indent}    ${line}`)
      : inputs.flatMap((input) => lineageTree(input, speaking, status, depth + 2))),
  ];
}

/** «−20.7% (exact -20.659…)»: the printed text, and what it was rounded from where that is another number. */
function printed({ value, unit, decimals }: Figure, speaking: Language): string {
  const text = formatValue(value, unit, decimals, speaking);
  if (value.kind === 'sign') return `${text} (${value.sign})`;
  const exact = decimalText(value.value);
  const rounded = (exact.split('.')[1]?.length ?? 0) > decimals;
  return rounded ? `${text} (${fill(speaking.commands['explain-rounded'] ?? '', { exact, decimals })})` : text;
}

/** What all operands have in common, what tells them apart, and the ranges of cells they stand in. */
function query(inputs: readonly Figure[], speaking: Language): readonly string[] {
  const said = (key: string, facts: Readonly<Record<string, string | number>>): string =>
    fill(speaking.commands[`explain-${key}`] ?? '', facts);
  const dimensions = [...new Set(inputs.flatMap(({ codes }) => Object.keys(codes)))];
  const parts = dimensions.map((dimension) => {
    const codes = [...new Set(inputs.flatMap((input) => input.codes[dimension] ?? []))];
    return codes.length === 1 ? `${dimension} = ${codes[0] ?? ''}` : said('codes', { dimension, count: codes.length });
  });
  return [said('where', { query: parts.join(', ') }), ...cellRanges(inputs, said)];
}

function cellRanges(
  inputs: readonly Figure[],
  said: (key: string, facts: Readonly<Record<string, string | number>>) => string,
): readonly string[] {
  const sheets = new Map<string, string[]>();
  const walk = ({ lineage }: Figure): void => {
    if (lineage.kind === 'operation') return lineage.inputs.forEach(walk);
    const sheet = `${lineage.place.workbook}  ${lineage.place.sheet}`;
    const cells = sheets.get(sheet);
    if (cells === undefined) sheets.set(sheet, [lineage.place.cell]);
    else cells.push(lineage.place.cell);
  };
  inputs.forEach(walk);
  return [...sheets].map(([sheet, cells]) =>
    said('cells', { sheet, first: cells[0] ?? '', last: cells.at(-1) ?? '', count: cells.length }),
  );
}

/** The same as data, whole. */
export function lineageNode({ id, value, status, lineage }: Figure): object {
  const said = {
    id,
    value: value.kind === 'number' ? decimalText(value.value) : value.sign,
    ...(status === undefined ? {} : { status }),
  };
  if (lineage.kind === 'cell')
    return {
      ...said,
      place: { ...lineage.place, text: `${lineage.place.sheet}!${lineage.place.cell}` },
      vintage: lineage.vintage,
    };
  return {
    ...said,
    operation: lineage.operation,
    ...(lineage.vintage === undefined ? {} : { vintage: lineage.vintage }),
    inputs: lineage.inputs.map(lineageNode),
  };
}
