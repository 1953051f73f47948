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

/** The words of a run. */
export const words = (text: string): string =>
  text === '' ? '<w:t xml:space="preserve"/>' : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

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
