import { formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import type { Checked } from '../check-report.ts';
import { html, NOTHING, type Markup } from './markup.ts';

/** Every declared check: what it is, how grave a fault would be, how much was tested and how much does not hold. */
export function checksSection(checked: readonly Checked[], language: Language): Markup {
  const { report: words } = language;
  const levels = checked.some(({ level }) => level !== undefined);
  const table = html`<p class="explained">${words['checks-explained']}</p>
    <table class="checks">
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.check}</th>
          ${levels ? html`<th scope="col">${words.level}</th>` : NOTHING}
          <th scope="col">${words.severity}</th>
          <th scope="col" class="number">${words.tested}</th>
          <th scope="col" class="number">${words.broken}</th>
        </tr>
      </thead>
      <tbody>
        ${checked.map((one) => row(one, levels, language))}
      </tbody>
    </table>`;
  return html`<section aria-labelledby="checks">
    <h2 id="checks">${words.checks}</h2>
    ${checked.length === 0 ? html`<p class="empty">${words['no-checks']}</p>` : table}
  </section>`;
}

function row(
  { name, check, level, reason, severity, tested, broken }: Checked,
  levels: boolean,
  language: Language,
): Markup {
  const why = reason === undefined ? NOTHING : html`<span class="at">${reason}</span>`;
  const count = (number: number): string => formatNumber(number, 'count', 0, language);
  return html`<tr${broken > 0 ? html` class="broken"` : NOTHING}><th scope="row">${name}${why}</th><td><code>${check}</code></td>${levels ? html`<td>${level ?? ''}</td>` : NOTHING}<td>${language.severities[severity]}</td><td class="number">${tested === null ? '–' : count(tested)}</td><td class="number">${count(broken)}</td></tr>
`;
}
