/** Finished markup. Whatever else is set into a page is text, and escaped. */
export type Markup = { readonly markup: string };

type Part = string | number | Markup | readonly Markup[];

/** Markup with values set in: html`<td>${label}</td>`. Every value is escaped unless it is markup itself. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: literals.map((literal, index) => (index === 0 ? '' : written(parts[index - 1] ?? '')) + literal).join(''),
  };
}

export const NOTHING: Markup = { markup: '' };

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML or XML may hold (a workbook can) are shown as the replacement character. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
