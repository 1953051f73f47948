/** Three lines of text. */
const enough = 42;

/** The height of items one under another, and of so many as stay with a heading. */
export function opening(
  heights: readonly number[],
  gap: number,
): { readonly height: number; readonly opening: number } {
  let height = 0;
  let first: number | undefined;
  heights.forEach((one, index) => {
    height += one + (index === 0 ? 0 : gap);
    if (height >= enough) first ??= height;
  });
  return { height, opening: first ?? height };
}
