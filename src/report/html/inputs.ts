import { formatNumber } from '../../language/format.ts';
import { fill, type Language } from '../../language/language.ts';
import type { CheckReport } from '../check-report.ts';
import { html, type Markup } from './markup.ts';

/** The files that were read, so that it can be told later that these and no others were meant. */
export function inputsSection(inputs: CheckReport['inputs'], fingerprint: string, language: Language): Markup {
  const { report: words } = language;
  const rows = inputs.map(
    ({ file, sha256, size }) =>
      html`<tr>
        <th scope="row">${file}</th>
        <td class="number">${formatNumber(size, 'count', 0, language)}</td>
        <td><code>${sha256.slice(0, 12)}</code></td>
      </tr> `,
  );
  return html`<section aria-labelledby="inputs">
    <h2 id="inputs">${words.inputs}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.file}</th>
          <th scope="col" class="number">${words.size}</th>
          <th scope="col">${words.digest}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p class="fingerprint">${fill(words.fingerprint, { fingerprint: fingerprint.slice(0, 12) })}</p>
  </section>`;
}
