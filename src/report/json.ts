import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { isCellPlace } from '../place/place.ts';
import { countsOf, type CheckReport } from './check-report.ts';
import { describe, type Lists } from './describe.ts';

/** A finding as machines read it, in `record/findings.json` and under `--format json`. */
export function findingJson(finding: Finding, language: Language, lists: Lists): object {
  const { place, code, severity, accepted, related, facts } = finding;
  const { says, advice } = describe(finding, language, lists);
  const cell = place !== undefined && isCellPlace(place) ? place : undefined;
  const text = place !== undefined && !isCellPlace(place) ? place : undefined;
  return {
    code,
    severity,
    workbook: cell?.workbook ?? null,
    sheet: cell?.sheet ?? null,
    cell: cell?.cell ?? null,
    ...(text === undefined ? {} : { file: text.file, line: text.line ?? null }),
    related,
    facts,
    ...(accepted === undefined ? {} : { accepted }),
    sentence: [says, advice].filter((part) => part !== '').join(' '),
  };
}

/** A whole report as machines read it. */
export function reportJson(report: CheckReport, language: Language, lists: Lists): object {
  const { release, period, stage, version, fingerprint, findings, checked, inputs } = report;
  return {
    release,
    period,
    stage,
    version,
    counts: countsOf(findings),
    checks: checked,
    findings: findings.map((finding) => findingJson(finding, language, lists)),
    inputs,
    fingerprint,
  };
}
