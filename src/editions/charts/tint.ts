type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A colour thinned with white paper: 1 is the colour, 0 white. Solid, so that no viewer has to blend. */
export function tintOf(colour: string, strength: number): string {
  const parts = rgb(colour).map((part) => Math.round(255 - (255 - part) * strength));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance. Source: WCAG 2.2, 1.4.3. */
function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** White or ink, whichever stands out more on a colour. */
export function textOn(colour: string, ink: string): string {
  const behind = luminance(colour);
  const onWhite = 1.05 / (behind + 0.05);
  const onInk = (behind + 0.05) / (luminance(ink) + 0.05);
  return onWhite >= onInk ? '#FFFFFF' : ink;
}
