/** What a text says where a figure belongs. */
export type Written =
  /** ASCII decimal text. */
  | { readonly kind: 'number'; readonly text: string }
  /** «(5)»: minus five to an accountant, an uncertain five to a statistician. */
  | { readonly kind: 'parentheses'; readonly text: string }
  /** `code` of the finding that says why it cannot be read. */
  | { readonly kind: 'fault'; readonly code: string };

/** Spaces that part groups of digits: plain, U+00A0, thin (U+2009), narrow (U+202F). */
const SPACES = /[ \u00A0\u2009\u202F]/;
/** Footnote marks at the end: «*», superscript digits, «1)» after a space; «1201)» could be 120 or 1201 and is refused. */
const MARK = /(?:[ \u00A0\u202F]*[*¹²³⁰-⁹⁽⁾]+|[ \u00A0\u202F]+\d{1,2}\))+$/u;
const TIMES = /(?:^|\s)\d+(?:[.,]\d+)?\s*(?:раза?|есе\p{L}*|times)(?!\p{L})/u;

export function withoutMark(text: string): string {
  return text.replace(MARK, '').trim();
}

/** Reads «23 761», «20,7», «−5», «78,8*»; never guesses at one that could be two numbers. */
export function readWritten(found: string): Written {
  const bare = withoutMark(found);
  const enclosed = /^\((.*)\)$/.exec(bare)?.[1];
  if (enclosed !== undefined) {
    const inner = readWritten(enclosed);
    return inner.kind === 'number' ? { kind: 'parentheses', text: inner.text } : inner;
  }
  const [, sign = '', digits = ''] = /^([-−–—+]?)\s*(\d[\d.,\s\u00A0\u2009\u202F]*)$/u.exec(bare) ?? [];
  if (digits === '') return { kind: 'fault', code: faultOf(bare) };
  const read = readDigits(digits);
  if (read.kind !== 'number') return read;
  return { kind: 'number', text: sign === '' || sign === '+' ? read.text : `-${read.text}` };
}

function readDigits(digits: string): Written {
  const malformed: Written = { kind: 'fault', code: 'number-malformed' };
  // «1,234,567» and «1,234.5» leave no doubt; «23,761» is 23761 in English and 23.761 in Russian.
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits))
    return { kind: 'number', text: digits.replaceAll(',', '') };
  const [whole = '', fraction, ...more] = digits.split(/[.,]/);
  if (more.length > 0 || fraction === '' || SPACES.test(fraction ?? '')) return malformed;
  const groups = whole.split(SPACES);
  const [first = '', ...rest] = groups;
  if (rest.length > 0 && (first.length > 3 || rest.some((group) => group.length !== 3))) return malformed;
  if (rest.length === 0 && fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
    return { kind: 'fault', code: 'number-ambiguous' };
  const joined = groups.join('').replace(/^0+(?=\d)/, '');
  return { kind: 'number', text: fraction === undefined ? joined : `${joined}.${fraction}` };
}

function faultOf(text: string): string {
  if (!/\d/.test(text)) return 'cell-not-a-number';
  if (TIMES.test(text.toLowerCase())) return 'number-as-times';
  return /^[-−–—+]?\s*\d[\d.,\s]*[\p{L}%]/u.test(text) ? 'number-with-words' : 'cell-not-a-number';
}
