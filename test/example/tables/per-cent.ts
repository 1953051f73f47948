/** Per cent to one decimal, rounded once from whole numbers, half away from zero (both are positive). */
export function perCent(part: number, whole: number): number {
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  return tenths / 10;
}
