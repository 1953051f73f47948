import type { Language } from '../language/language.ts';

/** A number as it is read in a language: digits with a point, as many decimals as are written. */
export type NumberText = {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
};

/** A number with its minus, groups parted by any kind of space, and a per cent sign. */
export const NUMBER =
  /(?:(?<![\p{L}\p{N}])[−–-])?(?:(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:[ \u00A0\u202F]?%)?/gu;

/** Undefined for what is no number of the language: "20,7" in English, "1.739.129" in Russian. */
export function readNumber(text: string, { numbers }: Language): NumberText | undefined {
  const negative = /^[−–-]/.test(text);
  const percent = text.endsWith('%');
  const bare = text.replace(/^[−–-]/, '').replace(/[ \u00A0\u202F]?%$/, '');
  const [whole = '', fraction, ...more] = bare.split(numbers.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.split(/[ \u00A0\u202F]/.test(numbers.group) ? SPACES : groupSign(numbers.group));
  const wellGrouped = groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isGroup));
  const digits = groups.join('');
  if (!wellGrouped || !/^\d+$/.test(digits)) return undefined;
  return { digits: fraction === undefined ? digits : `${digits}.${fraction}`, negative, percent };
}

const SPACES = /[ \u00A0\u202F]/;

/** People type spaces where their keyboard has no better sign: they part groups in any language. */
function groupSign(sign: string): RegExp {
  const known = signs.get(sign);
  if (known !== undefined) return known;
  const made = new RegExp(`[ \\u00A0\\u202F]|${sign.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
  signs.set(sign, made);
  return made;
}

const signs = new Map<string, RegExp>();

const isGroup = (group: string): boolean => /^\d{3}$/.test(group);
