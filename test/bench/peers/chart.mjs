const COLOURS = ['#0B6E8F', '#B5410B', '#16202A', '#6FA8BC', '#E6B39A', '#8A949C', '#0F4C63', '#A8C7D3'];

/** A line chart as SVG, as plain as it gets. */
export function svgOf({ categories, series }) {
  const all = series.flatMap(({ values }) => values);
  const low = Math.min(0, ...all);
  const high = Math.max(...all);
  const x = (index) => 40 + (index * 420) / Math.max(1, categories.length - 1);
  const y = (value) => 180 - ((value - low) / (high - low || 1)) * 160;
  const lines = series.map(
    ({ values }, index) =>
      `<polyline fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="1.6" points="` +
      `${values.map((value, at) => `${x(at)},${y(value)}`).join(' ')}"/>`,
  );
  const labels = categories.map((name, index) => `<text x="${x(index) - 10}" y="195" font-size="8">${name}</text>`);
  const names = series.map(({ name, values }) => {
    const last = values.at(-1) ?? 0;
    return `<text x="462" y="${y(last)}" font-size="8">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="200" viewBox="0 0 540 200">${[
    ...lines,
    ...labels,
    ...names,
  ].join('')}</svg>`;
}
