/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile, version 4.2 (ISO 15076-1). Primaries and white are those of ITU-R BT.709,
 * adapted from D65 to the profile connection space D50 by the Bradford transform, as ISO 15076-1 annex E computes them.
 */
const white = [0.9642, 1, 0.8249];
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/** Y = (aX + b)^g from d upward, cX below it. */
const curve = { g: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045 };

const headerLength = 128;

export function sRgbProfile(): Uint8Array {
  const tone = parametricCurve();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', words('sRGB IEC61966-2.1')],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', numbers('XYZ ', white)],
    ['chad', numbers('sf32', adaptation)],
    ...Object.entries(primaries).map(([tag, colour]) => [tag, numbers('XYZ ', colour)] as const),
    ['rTRC', tone],
    ['gTRC', tone],
    ['bTRC', tone],
  ];
  const profile: number[] = [];
  const table: number[] = [...u32(tags.length)];
  const start = headerLength + 4 + 12 * tags.length;
  const placed = new Map<Uint8Array, number>();
  for (const [tag, content] of tags) {
    const offset = placed.get(content) ?? start + profile.length;
    if (!placed.has(content)) profile.push(...content);
    placed.set(content, offset);
    table.push(...ascii(tag), ...u32(offset), ...u32(content.length));
  }
  return Uint8Array.from([...header(start + profile.length), ...table, ...profile]);
}

/** A display profile from RGB to XYZ; its date is that of the format's version, so that the bytes are always the same. */
function header(size: number): readonly number[] {
  const head = [
    ...u32(size),
    ...u32(0),
    ...u32(0x04200000),
    ...ascii('mntrRGB XYZ '),
    ...[2004, 10, 22, 0, 0, 0].flatMap(u16),
    ...ascii('acsp'),
    ...Array.from({ length: 28 }, () => 0),
    ...white.flatMap(fixed),
  ];
  return [...head, ...Array.from({ length: headerLength - head.length }, () => 0)];
}

const u16 = (value: number): readonly number[] => [(value >> 8) & 0xff, value & 0xff];
const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
/** s15Fixed16Number: in 65 536ths. */
const fixed = (value: number): readonly number[] => u32(Math.round(value * 65_536) >>> 0);
const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const numbers = (type: string, values: readonly number[]): Uint8Array =>
  Uint8Array.from([...ascii(type), ...u32(0), ...values.flatMap(fixed)]);

function parametricCurve(): Uint8Array {
  const { g, a, b, c, d } = curve;
  return Uint8Array.from([...ascii('para'), ...u32(0), ...u16(3), ...u16(0), ...[g, a, b, c, d].flatMap(fixed)]);
}

/** One text in English, in UTF-16; filled up to four bytes, as every tag is. */
function words(text: string): Uint8Array {
  const letters = ascii(text).flatMap(u16);
  const head = [
    ...ascii('mluc'),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(letters.length),
    ...u32(28),
  ];
  return Uint8Array.from([...head, ...letters, ...(letters.length % 4 === 0 ? [] : [0, 0])]);
}
