import { recorded } from '../../finding/acceptance.ts';
import type { Finding } from '../../finding/finding.ts';
import { formatDate } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { describe, numbersSaid, type Lists } from '../describe.ts';
import { where } from '../text.ts';
import { html, type Markup } from './markup.ts';

/** Who let which warning stand, for which values, and why. */
export function acceptancesSection(findings: readonly Finding[], language: Language, lists: Lists): Markup {
  const { report: words } = language;
  const rows = findings.flatMap((finding) => {
    const { accepted } = finding;
    if (accepted === undefined) return [];
    const { says } = describe(finding, language, lists);
    return [
      html`<tr>
        <th scope="row">${says}<span class="at">${where(finding.place, true)}</span></th>
        <td>${givenFor(finding, language)}</td>
        <td class="short">
          ${language.report.roles[accepted.by]}<span class="at">${formatDate(accepted.on, language)}</span>
        </td>
        <td>${accepted.reason.trim()}</td>
      </tr> `,
    ];
  });
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${words.about}</th>
        <th scope="col">${words['given-for']}</th>
        <th scope="col">${words.role}</th>
        <th scope="col">${words.reason}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return html`<section aria-labelledby="acceptances">
    <h2 id="acceptances">${words.acceptances}</h2>
    ${rows.length === 0 ? html`<p class="empty">${words['no-acceptances']}</p>` : table}
  </section>`;
}

function givenFor(finding: Finding, language: Language): string {
  const said = numbersSaid(finding.facts, language);
  return recorded(finding)
    .map((name) => `${language.report.facts[name] ?? name} ${said[name] ?? ''}`)
    .join(', ');
}
