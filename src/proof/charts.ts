import type { ChartBlock } from '../document/tree.ts';
import { cellsBehind } from './cells.ts';
import type { FoundChart } from './finished.ts';
import type { Standing } from './passage.ts';
import type { Judged } from './proof.ts';
import type { Comparison } from './comparison.ts';
import { around } from './where.ts';
import { tokenise } from './tokens.ts';

type Chart = { readonly block: ChartBlock; readonly standing: Standing };

/** Numbers that the charts of a Word file keep, and those of their texts for people who cannot see them. */
export function chartNumbers(comparison: Comparison): readonly Judged[] {
  const { file, expectation } = comparison;
  return [
    ...file.charts.flatMap((chart) => {
      const own = expectation.charts.toSorted((one, other) => likeness(other, chart) - likeness(one, chart))[0];
      return own === undefined || likeness(own, chart) === 0 ? [] : points(chart, own, comparison);
    }),
    ...file.alternatives.flatMap((text, index) => alternative(text, expectation.charts[index], comparison)),
  ];
}

function likeness({ block }: Chart, { series }: FoundChart): number {
  // Rows of points have no names by which to know them.
  const isRows = series.some(({ points }) => points.some(({ row }) => row !== undefined));
  if (isRows !== (block.form === 'dots')) return 0;
  const names = new Set(block.series.map(({ label }) => label));
  const categories = new Set(block.categories);
  return (
    series.filter(({ name }) => names.has(name)).length +
    (isRows && Math.max(...series.map(({ points }) => points.length)) === block.categories.length ? 1 : 0) +
    (series[0]?.points.filter(({ category }) => categories.has(category)).length ?? 0)
  );
}

function points({ series }: FoundChart, { block, standing }: Chart, comparison: Comparison): readonly Judged[] {
  return series.flatMap(({ name, points: found }, order) => {
    const own = block.series.find(({ label }) => label === name) ?? block.series[order];
    return found.map(({ category, row, text }, index): Judged => {
      const place = row ?? block.categories.indexOf(category);
      const point = own?.points[place < 0 ? index : place];
      const at = `${own?.label ?? name} · ${category === '' ? (block.categories[place] ?? '') : category}`;
      const said = { of: 'number', text, where: { ...standing, at }, context: `${at}: [${text}]` } as const;
      if (point?.id === undefined) return { ...said, class: 'unknown' };
      const cells = cellsBehind(point.id, comparison.figures);
      // The left side of a pyramid hangs below zero in its workbook.
      const kept = block.form === 'pyramid' && own === block.series[0] ? -Number(text) : Number(text);
      return point.value !== null && kept === point.value
        ? { ...said, class: 'proved', figure: point.id, cells }
        : { ...said, class: 'different', figure: point.id, should: point.text, cells };
    });
  });
}

/** The text beside a chart in the words of the release: number by number. */
function alternative(text: string, chart: Chart | undefined, comparison: Comparison): readonly Judged[] {
  const { language, figures, expectation } = comparison;
  const found = tokenise([{ text }], 0, language);
  const expected = tokenise([{ text: chart?.block.alt ?? '' }], 0, language);
  const same =
    found.length === expected.length &&
    found.every(({ kind, key }, index) => kind === 'number' || key === expected[index]?.key);
  const all = (chart === undefined ? expectation.charts : [chart]).flatMap(({ block }) =>
    block.series.flatMap(({ points: each }) => each),
  );
  return found.flatMap((token, index): readonly Judged[] => {
    const stands = expected[index];
    if (token.kind !== 'number') return [];
    const said = {
      of: 'number',
      text: token.text,
      where: chart?.standing ?? { section: '' },
      context: around(text, token),
    } as const;
    const point = all.find((each) => each.text === (same ? stands?.text : token.text));
    if (same && point === undefined) return [{ ...said, class: 'furniture' }];
    if (point?.id === undefined) return [{ ...said, class: /^\d{4}$/.test(token.text) ? 'furniture' : 'unknown' }];
    const proof = { figure: point.id, cells: cellsBehind(point.id, figures) };
    return same && token.key !== stands?.key
      ? [{ ...said, ...proof, class: 'different', should: stands?.text ?? '' }]
      : [{ ...said, ...proof, class: 'proved' }];
  });
}
