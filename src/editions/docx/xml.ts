export type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  special.test(text) ? text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter) : text;

const special = /[&<>"]/;

/** An element as text; its content is markup already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += ` ${key}="${escaped(String(attributes[key]))}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** The words of a run; no line ends at a hyphen within the name of a file, nor between a number and its ending («20,7%-ға», «1-суретте»). */
export const words = (text: string): string =>
  text.includes('-') && !text.includes(JOINT) ? joined(text).map(letters).join(NO_BREAK_HYPHEN) : letters(text);

const letters = (text: string): string =>
  text === '' ? '<w:t xml:space="preserve"/>' : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

export const NO_BREAK_HYPHEN = '<w:noBreakHyphen/>';
/** A hyphen at which no line ends; Word writes an element for it. */
export const JOINT = '\u2011';
const file = /\S+\.(?:csv|docx|json|pdf|xlsx)(?!\p{L})/gu;
const ending = /(?<=^|[\d%])-(?=\p{L})/gu;

const joined = (text: string): readonly string[] =>
  text
    .replaceAll(file, (name) => name.replaceAll('-', JOINT))
    .replaceAll(ending, JOINT)
    .split(JOINT);

/** A run, in a character style where one is named; `more` are the properties that no style can carry. */
export const run = (text: string, style?: string, more = ''): string =>
  `<w:r>${properties(style, more)}${words(text)}</w:r>`;

const properties = (style: string | undefined, more: string): string => {
  const named = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`;
  return named + more === '' ? '' : `<w:rPr>${named}${more}</w:rPr>`;
};

/** A paragraph of a style; `more` are the properties that no style can carry. */
export const paragraph = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

export const bookmark = (name: string, id: number, content: string): string =>
  `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
