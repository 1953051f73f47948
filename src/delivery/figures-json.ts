import type { Figure, Lineage } from '../indicators/indicator.ts';
import { formatValue } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { decimalText } from '../value/value.ts';

/** `record/figures.json`: every figure with its exact value, its printed text in each language, and where it came from. */
export function figuresJson(figures: Iterable<Figure>, languages: readonly Language[]): Uint8Array {
  const lines = [...figures]
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((figure) => JSON.stringify(figureEntry(figure, languages)));
  return new TextEncoder().encode(`[\n${lines.join(',\n')}\n]\n`);
}

export function figureEntry(
  { id, value, unit, decimals, status, lineage }: Figure,
  languages: readonly Language[],
): object {
  return {
    id,
    value: value.kind === 'number' ? decimalText(value.value) : null,
    sign: value.kind === 'sign' ? value.sign : null,
    unit,
    decimals,
    status: status ?? null,
    text: Object.fromEntries(
      languages.map((language) => [language.language, formatValue(value, unit, decimals, language)]),
    ),
    lineage: lineageEntry(lineage),
  };
}

function lineageEntry(lineage: Lineage): object {
  if (lineage.kind === 'cell') return { ...lineage.place, vintage: lineage.vintage };
  return {
    operation: lineage.operation,
    inputs: lineage.inputs.map(({ id }) => id),
    ...(lineage.vintage === undefined ? {} : { vintage: lineage.vintage }),
    ...(lineage.query === undefined ? {} : { query: lineage.query }),
    ...(lineage.annualised === undefined ? {} : { annualised: true }),
  };
}
