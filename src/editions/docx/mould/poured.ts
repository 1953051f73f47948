import type { SteadyParts } from '../package/steady.ts';
import { TOKEN } from './casting.ts';

/** Text between tokens and the numbers of the tokens, in turns; a part without tokens is its text. */
type Form = string | { readonly texts: readonly string[]; readonly tokens: readonly number[] };
export type Mould = ReadonlyMap<string, Form | ReadonlyMap<string, Form>>;

export const mouldOf = (parts: SteadyParts): Mould =>
  mapped(parts, (part) => (typeof part === 'string' ? formOf(part) : mapped(part, formOf)));

/** The parts with words and numbers in place of the tokens. */
export const filled = (mould: Mould, poured: readonly string[]): SteadyParts =>
  mapped(mould, (form) =>
    form instanceof Map ? mapped(form, (inner: Form) => textOf(inner, poured)) : textOf(form as Form, poured),
  );

function formOf(text: string): Form {
  const texts: string[] = [];
  const tokens: number[] = [];
  let from = 0;
  for (const { 0: token, 1: word, 2: number, index } of text.matchAll(TOKEN)) {
    texts.push(text.slice(from, index));
    tokens.push(Number(word ?? number));
    from = index + token.length;
  }
  return tokens.length === 0 ? text : { texts: [...texts, text.slice(from)], tokens };
}

function textOf(form: Form, poured: readonly string[]): string {
  if (typeof form === 'string') return form;
  const { texts, tokens } = form;
  let text = texts[0] ?? '';
  for (const [place, token] of tokens.entries()) text += (poured[token] ?? '') + (texts[place + 1] ?? '');
  return text;
}

const mapped = <From, To>(parts: ReadonlyMap<string, From>, change: (part: From) => To): ReadonlyMap<string, To> =>
  new Map([...parts].map(([name, part]) => [name, change(part)]));
