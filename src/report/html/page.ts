import type { Language } from '../../language/language.ts';
import { fill } from '../../language/language.ts';
import { countsOf, type CheckReport, type Counts } from '../check-report.ts';
import type { Lists } from '../describe.ts';
import { acceptancesSection } from './acceptances.ts';
import { checksSection } from './checks.ts';
import { findingsSection } from './findings.ts';
import { inputsSection } from './inputs.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { styleSheet } from './style.ts';

/** The report as one page that needs nothing else: no script, no file beside it. It is well-formed XML as well. */
export function reportHtml(report: CheckReport, language: Language, lists: Lists): string {
  const { said, findings, checked, inputs, fingerprint } = report;
  const { report: words } = language;
  const title = `${words.title}: ${said.title}, ${said.period}`;
  const page = html`<html lang="${language.language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="generator" content="statpress ${report.version}" />
      <title>${title}</title>
      <style>
        ${{ markup: styleSheet(report.colours) }}
      </style>
    </head>
    <body>
      ${heading(report, countsOf(findings), language)}
      <main>
        ${findingsSection(findings, language, lists)} ${acceptancesSection(findings, language, lists)}
        ${checksSection(checked, language)} ${inputsSection(inputs, fingerprint, language)}
      </main>
    </body>
  </html> `;
  return `<!DOCTYPE html>\n${page.markup}`;
}

function heading({ said }: CheckReport, counts: Counts, language: Language): Markup {
  const { report: words } = language;
  const accepted = counts.accepted === 0 ? '' : `${words['accepted-count']}: ${counts.accepted}`;
  const kicker = said.stage === '' ? words.title : fill(words.stage, { report: words.title, stage: said.stage });
  return html`<header>
    <p class="kicker">${kicker}</p>
    <h1>${said.title}</h1>
    <p class="period">${said.period}</p>
    ${verdict(counts, language)}
    <dl class="counts">
      ${count('error', words.errors, counts.errors)} ${count('warning', words.warnings, counts.warnings, accepted)}
      ${count('note', words.notes, counts.notes)}
    </dl>
  </header>`;
}

function count(kind: string, word: string, number: number, beside = ''): Markup {
  const more = beside === '' ? NOTHING : html`<dd class="beside">${beside}</dd>`;
  return html`<div class="${number === 0 ? 'none' : kind}">
    <dt>${word}</dt>
    <dd>${number}</dd>
    ${more}
  </div>`;
}

/** Whether the release could go out as it is, in words. */
function verdict({ errors, waiting }: Counts, { report: words }: Language): Markup {
  if (errors > 0)
    return html`<p class="verdict stop"><span aria-hidden="true">✕</span> ${words['not-publishable']}</p>`;
  if (waiting > 0) {
    const says = fill(words['must-be-accepted'], { count: waiting });
    return html`<p class="verdict wait"><span aria-hidden="true">!</span> ${says}</p>`;
  }
  return html`<p class="verdict go"><span aria-hidden="true">✓</span> ${words.publishable}</p>`;
}
