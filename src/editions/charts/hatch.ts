export type Ring = readonly (readonly [x: number, y: number])[];
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Slanted strokes that fill the rings (even-odd), cut at their edges: no viewer needs a pattern or a clip. They rise to the right. */
export function hatch(rings: readonly Ring[], distance: number): readonly Stroke[] {
  // Turned by 45°, the strokes lie level: u runs along them, v across.
  const edges = rings.flatMap((ring) => {
    const turned = ring.map(([x, y]): readonly [number, number] => [(x - y) / Math.SQRT2, (x + y) / Math.SQRT2]);
    return turned.map((from, index) => [from, turned[(index + 1) % turned.length] ?? from] as const);
  });
  const levels = edges.map(([[, v]]) => v);
  const strokes: Stroke[] = [];
  // Levels are counted from the page's corner, so that neighbours' strokes go on in each other.
  for (let level = Math.ceil(Math.min(...levels) / distance); level * distance < Math.max(...levels); level += 1) {
    const v = level * distance + distance / 1000;
    const crossings = edges
      .flatMap(([[u1, v1], [u2, v2]]) => (v1 <= v === v2 <= v ? [] : [u1 + ((v - v1) / (v2 - v1)) * (u2 - u1)]))
      .toSorted((one, other) => one - other);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index);
      strokes.push([...page(from, v), ...page(to, v)]);
    }
  }
  return strokes;
}

const page = (u: number, v: number): readonly [number, number] => [(u + v) / Math.SQRT2, (v - u) / Math.SQRT2];
