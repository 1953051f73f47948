/** Centres of labels of given heights, as near to where they belong as they can be without overlap, between top and bottom. */
export function spread(
  labels: readonly { readonly centre: number; readonly height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .toSorted((a, b) => a.centre - b.centre || a.index - b.index);
  const placed: number[] = order.map(({ centre }) => centre);
  // Down from the top, then up from the bottom, a few times: each pass halves what the other pushed too far.
  for (let pass = 0; pass < 12; pass += 1) {
    for (let index = 1; index < order.length; index += 1) {
      const gap = ((order[index - 1]?.height ?? 0) + (order[index]?.height ?? 0)) / 2;
      const overlap = (placed[index - 1] ?? 0) + gap - (placed[index] ?? 0);
      if (overlap <= 0) continue;
      placed[index - 1] = (placed[index - 1] ?? 0) - overlap / 2;
      placed[index] = (placed[index] ?? 0) + overlap / 2;
    }
    order.forEach(({ height }, index) => {
      placed[index] = Math.min(bottom - height / 2, Math.max(top + height / 2, placed[index] ?? 0));
    });
  }
  const centres: number[] = [];
  order.forEach(({ index }, position) => {
    centres[index] = placed[position] ?? 0;
  });
  return centres;
}
