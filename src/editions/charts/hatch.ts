export type Ring = readonly (readonly [x: number, y: number])[];
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Slanted strokes that fill the rings (even-odd), cut at their edges: no viewer needs a pattern or a clip. They rise to the right. */
export function hatch(rings: readonly Ring[], distance: number): readonly Stroke[] {
  // Turned by 45°, the strokes lie level: u runs along them, v across.
  const edges = rings.flatMap((ring) => {
    const turned = ring.map(([x, y]): readonly [number, number] => [(x - y) / Math.SQRT2, (x + y) / Math.SQRT2]);
    return turned.map((from, index) => [from, turned[(index + 1) % turned.length] ?? from] as const);
  });
  let [first, last] = [Infinity, -Infinity];
  for (const [[, v]] of edges) {
    first = Math.min(first, v);
    last = Math.max(last, v);
  }
  // Levels are counted from the page's corner, so that neighbours' strokes go on in each other.
  const lowest = Math.ceil(first / distance);
  const at = (level: number): number => level * distance + distance / 1000;
  const crossings: number[][] = [];
  for (let level = lowest; level * distance < last; level += 1) crossings.push([]);
  for (const [[u1, v1], [u2, v2]] of edges) {
    // One more at both ends: whether a level is crossed is asked of the level itself.
    const from = Math.max(lowest, Math.floor(Math.min(v1, v2) / distance) - 1);
    const to = Math.min(lowest + crossings.length - 1, Math.ceil(Math.max(v1, v2) / distance) + 1);
    for (let level = from; level <= to; level += 1) {
      const v = at(level);
      if (v1 <= v !== v2 <= v) crossings[level - lowest]?.push(u1 + ((v - v1) / (v2 - v1)) * (u2 - u1));
    }
  }
  return crossings.flatMap((line, index) => strokesOf(line, at(lowest + index)));
}

/** Between every other pair of crossings lies what is filled. */
function strokesOf(crossings: number[], v: number): readonly Stroke[] {
  crossings.sort((one, other) => one - other);
  const strokes: Stroke[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    strokes.push([...page(from, v), ...page(to, v)]);
  }
  return strokes;
}

const page = (u: number, v: number): readonly [number, number] => [(u + v) / Math.SQRT2, (v - u) / Math.SQRT2];
