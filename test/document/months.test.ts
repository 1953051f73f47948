import assert from 'node:assert/strict';
import { parseTemplate } from '../../src/document/template.ts';
import { list } from '../checks/figures.ts';
import { computed } from '../indicators/computed.ts';
import { sound } from '../language/packs.ts';
import { PRELIMINARY, printed, rendered, telling } from './telling.ts';

/** A sentence about the months in which more than ten people came. */
function said(tongue: string, body: string, members = 'months', ...busy: readonly string[]): string {
  const indicators = computed(
    `  monthly: { observe: {}, over: [period], members: { period: [${members}] } }\n  busy: { select: monthly, where: { over: 10 } }`,
    [...MONTHS.map((month) => `2025-${month} = ${busy.includes(month) ? 2310 : 1}`), ...EARLIER].join('\n'),
  );
  const template = sound(parseTemplate(`{{#section "s"}}\n- ${body}\n{{/section}}`, 'x.md.hbs'));
  return printed(rendered(template, telling(indicators, PRELIMINARY, list, tongue)).section('s')).join('');
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
const EARLIER = MONTHS.map((month) => `2024-${month} = ${month === 'M02' ? 11 : 1} vintage:2025-02`);
const THREE = ['M03', 'M04', 'M05'];

describe('months in a sentence', () => {
  const CASES: readonly (readonly [string, readonly string[], string, string])[] = [
    ['en', THREE, '{{list "busy" "in"}}', 'in March, April and May'],
    ['ru', THREE, '{{list "busy" "in"}}', 'в марте, апреле и мае'],
    ['kk', THREE, '{{list "busy" "in"}}', 'наурыз, сәуір және мамыр айларында'],
    ['en', ['M03'], '{{list "busy" "In"}}', 'In March'],
    ['ru', ['M03'], '{{list "busy" "In"}}', 'В марте'],
    ['kk', ['M03'], '{{list "busy" "In"}}', 'Наурызда'],
    ['ru', ['M02', 'M12'], '{{list "busy" "genitive"}}', 'февраля и декабря'],
    ['en', ['M01', 'M02'], '{{places "busy" "in"}}', 'in January (2,310) and February (2,310)'],
    [
      'ru',
      ['M01', 'M02'],
      '{{places "busy" "in"}}',
      'в январе (2\u00A0310\u00A0человек) и феврале (2\u00A0310\u00A0человек)',
    ],
    ['kk', ['M01', 'M02'], '{{places "busy" "in"}}', 'қаңтар (2\u00A0310 адам) және ақпан (2\u00A0310 адам) айларында'],
  ];
  for (const [tongue, busy, body, expected] of CASES)
    it(`${tongue}: ${expected}`, () =>
      assert.equal(
        said(tongue, body, 'months', ...busy).replaceAll('\u00A0', ' '),
        `- ${expected.replaceAll('\u00A0', ' ')}`,
      ));

  it('say their year where it is not that of the release', () => {
    const members = 'months-year-ago, months';
    assert.equal(said('en', '{{list "busy" "in"}}', members, 'M03'), '- in February 2024 and in March 2025');
    assert.equal(said('ru', '{{list "busy" "in"}}', members, 'M03'), '- в феврале 2024 года и в марте 2025 года');
    assert.equal(said('kk', '{{list "busy" "in"}}', members, 'M03'), '- 2024 жылғы ақпанда және 2025 жылғы наурызда');
  });
});
