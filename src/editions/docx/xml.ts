import { FileChild, ImportedXmlComponent } from 'docx';
import type { IContext, IXmlableObject } from 'docx';

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

/** Markup of ours among docx's paragraphs. */
export class Markup extends FileChild {
  readonly #xml: string;

  constructor(name: string, xml: string) {
    super(name);
    this.#xml = xml;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return ImportedXmlComponent.fromXmlString(this.#xml).prepForXml(context);
  }
}
