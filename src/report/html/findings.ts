import type { Finding } from '../../finding/finding.ts';
import { mustBeAccepted } from '../../finding/unaccepted.ts';
import { fill, type Language } from '../../language/language.ts';
import { isCellPlace, type Place } from '../../place/place.ts';
import { describe, numbersSaid, type Lists } from '../describe.ts';
import { relatedText } from '../related.ts';
import { html, NOTHING, type Markup } from './markup.ts';

/** All findings, by workbook (or file) and sheet, in the order of finding. */
export function findingsSection(findings: readonly Finding[], language: Language, lists: Lists): Markup {
  const { report: words } = language;
  const files = grouped(findings, ({ place }) => fileOf(place));
  const groups = [...files].map(([file, found]) => {
    const sheets = [...grouped(found, ({ place }) => sheetOf(place))].map(([sheet, items]) => {
      const name = sheet === '' ? NOTHING : html`<h4>${language.annotation.sheet} ${sheet}</h4> `;
      return html`${name}${items.map((finding) => article(finding, language, lists))}`;
    });
    return html`<h3>${file === '' ? words['everything-else'] : file} <span class="tally">${found.length}</span></h3>
      ${sheets}`;
  });
  return html`<section aria-labelledby="findings">
    <h2 id="findings">${words.findings}</h2>
    ${groups.length === 0 ? html`<p class="empty">${words['no-findings']}</p>` : groups}
  </section>`;
}

function grouped(
  findings: readonly Finding[],
  by: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(by(finding));
    if (group === undefined) groups.set(by(finding), [finding]);
    else group.push(finding);
  }
  return groups;
}

const SYMBOLS = { error: '✕', warning: '!', note: 'i' } as const;

function article(finding: Finding, language: Language, lists: Lists): Markup {
  const { severity, code, accepted, facts } = finding;
  const { report: words, severities } = language;
  const { says, advice } = describe(finding, language, lists);
  const state = accepted === undefined ? severity : 'accepted';
  const symbol = accepted === undefined ? SYMBOLS[severity] : '✓';
  const word = accepted === undefined ? severities[severity] : `${severities[severity]}, ${words['state-accepted']}`;
  const check = facts['check'] === undefined ? NOTHING : html` · ${words.check} ${facts['check']}`;
  const place = placeOf(finding.place, language);
  const compare = accepted === undefined ? relatedText(finding) : '';
  return html`<article class="${state}">
    <p class="head">
      <span class="mark"><span aria-hidden="true">${symbol}</span> ${word}</span
      >${place === '' ? NOTHING : html` <span class="cell">${place}</span>`}${mustBeAccepted(finding) ? html` <span class="required">${words.required}</span>` : NOTHING}
      <span class="code"><code>${code}</code>${check}</span>
    </p>
    <p class="says">${says}</p>
    ${values(finding, language)}${advice === '' ? NOTHING : html`<p class="advice">${advice}</p> `}${compare === '' ? NOTHING : html`<p class="compare">${words.compare} <span class="cells">${compare}</span></p> `}
  </article> `;
}

/** The numbers of a finding, each with its name. */
function values({ facts }: Finding, language: Language): Markup {
  const said = numbersSaid(facts, language);
  const named = Object.entries(language.report.facts).filter(([name]) => said[name] !== undefined);
  if (named.length === 0) return NOTHING;
  return html`<dl class="values">
    ${named.map(
      ([name, word]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${said[name] ?? ''}</dd>
        </div>`,
    )}
  </dl> `;
}

function fileOf(place: Place | undefined): string {
  return place === undefined ? '' : isCellPlace(place) ? place.workbook : place.file;
}

function sheetOf(place: Place | undefined): string {
  return place !== undefined && isCellPlace(place) ? place.sheet : '';
}

function placeOf(place: Place | undefined, { report: words }: Language): string {
  if (place === undefined) return '';
  if (isCellPlace(place)) return place.cell;
  return place.line === undefined ? '' : fill(words.line, { line: place.line });
}
