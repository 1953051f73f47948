export type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** An element as text; its content is markup already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += ` ${key}="${escaped(String(attributes[key]))}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** The words of a run. */
export const words = (text: string): string => element('w:t', { 'xml:space': 'preserve' }, escaped(text));

/** A run, in a character style where one is named; `more` are the properties that no style can carry. */
export const run = (text: string, style?: string, more = ''): string =>
  `<w:r>${style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/>${more}</w:rPr>`}${words(text)}</w:r>`;

/** A paragraph of a style; `more` are the properties that no style can carry. */
export const paragraph = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

export const bookmark = (name: string, id: number, content: string): string =>
  `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
