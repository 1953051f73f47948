import assert from 'node:assert/strict';
import { compose } from '../../src/document/compose.ts';
import { plainText } from '../../src/document/holes.ts';
import { parseTemplate } from '../../src/document/template.ts';
import type { Period } from '../../src/period/period.ts';
import { list } from '../checks/figures.ts';
import { computed } from '../indicators/computed.ts';
import { pack, sound } from '../language/packs.ts';
import { PRELIMINARY } from './telling.ts';

const INDICATORS = computed(
  '  net: { observe: { direction: net }, over: [territory] }\n  gaining: { select: net, where: positive }',
  'net territory:71 = 7\nnet territory:10 = -7',
);
const TEMPLATE = sound(
  parseTemplate(
    '{{#words "title"}}t{{/words}}{{#words "running-title"}}t{{/words}}{{#section "s"}}\n{{places "gaining"}}\n{{/section}}',
    'x.md.hbs',
  ),
);

/** What an edition of a period says of the capital. */
function said(tongue: string, period: Period): string {
  const { document } = compose({
    language: pack(tongue),
    template: TEMPLATE,
    definition: { exhibits: {}, 'key-figures': [], outline: ['s'] },
    indicators: INDICATORS,
    list,
    release: 'migration',
    period,
    settings: PRELIMINARY,
    office: {
      contacts: { office: {}, address: {}, releases: {} },
      calendar: { planned: '2022-02-09', hour: '12:00' },
      zone: 'Asia/Almaty',
      release: 'migration',
      periodKind: 'year-to-date',
    },
    stage: { kind: 'final' },
    errors: 0,
    files: {},
    annex: false,
  });
  return document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.children)] : [])).join();
}

describe('an edition names territories as they were called in its period', () => {
  const CASES: readonly (readonly [tongue: string, period: Period, said: string])[] = [
    ['en', { year: 2018, month: 1, months: 12 }, 'the city of Astana (7)'],
    ['en', { year: 2021, month: 1, months: 12 }, 'the city of Nur-Sultan (7)'],
    ['ru', { year: 2021, month: 1, months: 12 }, 'городе Нур-Султане (7\u00A0человек)'],
    ['kk', { year: 2022, month: 1, months: 6 }, 'Нұр-Сұлтан қаласында (7\u00A0адам)'],
    ['kk', { year: 2022, month: 1, months: 12 }, 'Астана қаласында (7\u00A0адам)'],
  ];
  for (const [tongue, period, expected] of CASES)
    it(`${expected}, ${period.year}, ${period.months} months`, () => assert.equal(said(tongue, period), expected));
});
