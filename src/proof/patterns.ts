import type { Inflected, Language } from '../language/language.ts';
import type { Token } from './tokens.ts';

/** Whether a number that nobody expected is a date, a telephone, an address, a code: by how it is written. */
export function isFurniture(token: Token, text: string, language: Language): boolean {
  const { start, end } = token;
  return (
    inside(text, start, ADDRESSES) ||
    inside(text, start, TELEPHONES) ||
    inside(text, start, DATES) ||
    /\p{L}$/u.test(text.slice(0, start)) ||
    isYear(token.text) ||
    isDay(text, start, end, language) ||
    isLabel(text, start, language) ||
    isRateBase(token, text, language) ||
    /^\d{2}0{7}$/.test(token.text)
  );
}

/** E-mail, addresses of pages, names of files. */
const ADDRESSES =
  /\S*@\S+\.\S+|\b(?:https?:\/\/|www\.)\S+|[\p{L}\d_-]*\p{L}[\p{L}\d_-]*\.(?:xlsx?|docx?|pdf|csv|json|html?)\b/gu;
const TELEPHONES = /\+\d[\d \u00A0()-]{6,}\d/g;
/** 09.02.2026, 2026-02-09, 12:00; parts of a range of years. */
const DATES = /\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}:\d\d\b/g;

function inside(text: string, at: number, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some((match) => at >= match.index && at < match.index + match[0].length);
}

/** Numbers of four digits and more are grouped in print, years are not. */
export function isYear(text: string): boolean {
  return /^[−–-]?(?:19|20)\d\d$/.test(text);
}

/** «9 February», «19 июня», «February 9». */
function isDay(text: string, start: number, end: number, { months }: Language): boolean {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(text.slice(start, end))) return false;
  const after = /^[ \u00A0](\p{L}+)/u.exec(text.slice(end))?.[1];
  const before = /(\p{L}+)[ \u00A0]$/u.exec(text.slice(0, start))?.[1];
  return isMonth(after, months) || isMonth(before, months);
}

/** A month in any of its forms, or with another ending: its name but for the last two letters, a short name whole. */
function isMonth(word: string | undefined, months: readonly Inflected[]): boolean {
  const forms = months.flatMap((month) => (typeof month === 'string' ? [month] : Object.values(month)));
  return forms.some((month) => {
    const stem = month.length > 3 ? month.slice(0, Math.max(3, month.length - 2)) : month;
    return word?.toLowerCase().startsWith(stem.toLowerCase()) === true && word.length <= month.length + 3;
  });
}

/** «Table 3», «Figure 1», «3-кесте»: the label of an exhibit as the language writes it. */
function isLabel(text: string, start: number, { words }: Language): boolean {
  return ['table', 'figure'].some((name) => {
    const [before = '', after = ''] = (words[name] ?? '').split('{number}');
    if (before + after === '') return false;
    const digits = /^\d+/.exec(text.slice(start))?.[0] ?? '';
    return text.slice(0, start).endsWith(before) && text.slice(start + digits.length).startsWith(after);
  });
}

/** «per 1,000 population»: what rates are related to is no figure. */
function isRateBase({ number, start }: Token, text: string, { units }: Language): boolean {
  if (!/^10{2,5}$/.test(number?.digits ?? '')) return false;
  const [before = ''] = (units['per-thousand'] ?? '').split(/\d/);
  return before !== '' && text.slice(0, start).toLowerCase().endsWith(before.toLowerCase());
}

/** Digits as one sign each run, spaces away: what heads and feet of pages have in common from page to page. */
export function skeleton(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll(/\d+/g, '#');
}
