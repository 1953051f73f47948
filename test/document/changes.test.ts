import assert from 'node:assert/strict';
import { bySize, changeOf } from '../../src/document/change.ts';
import { plainText } from '../../src/document/holes.ts';
import { computed } from '../indicators/computed.ts';
import { telling } from './telling.ts';

const SHARES = `
  part: { observe: { flow: cis } }
  whole: { observe: { flow: external } }
  share: { share: part, of: whole }
  change: { change: share, against: year-ago }
  level: { change: whole, against: year-ago }`;

/** How the change of a share, or of a level, is said. */
function told(id: string, figures: string): string {
  const indicators = computed(SHARES, figures.replaceAll(/( 2024 = \d+)/g, '$1 vintage:2025-02'));
  const figure = indicators.figures.get(id);
  assert.ok(figure);
  const { language } = telling(indicators);
  const said = changeOf(figure, language);
  return 'size' in said ? `${said.kind} ${plainText(bySize(said.size, language))}` : said.kind;
}

describe('a change in words', () => {
  const CASES: readonly (readonly [string, string, string, string])[] = [
    [
      'of a share is in percentage points, of unrounded shares: 81.802 less 80.303 is 1.5, though 81.8 less 80.3 would be too',
      'change',
      'external = 23761\ncis = 19437\nexternal 2024 = 29948\ncis 2024 = 24049',
      'rose by 1.5 percentage points',
    ],
    [
      'of a share is not what the printed shares differ by: 10.06 and 10.04 are printed as 10.1 and 10.0',
      'change',
      'external = 100000\ncis = 10060\nexternal 2024 = 100000\ncis 2024 = 10040',
      'unchanged',
    ],
    [
      'of a share never is in times',
      'change',
      'external = 1000\ncis = 1000\nexternal 2024 = 1000\ncis 2024 = 0',
      'rose by 100.0 percentage points',
    ],
    [
      'of a level is in per cent',
      'level',
      'external = 150\ncis = 0\nexternal 2024 = 100\ncis 2024 = 0',
      'rose by 50.0%',
    ],
    [
      'of a level is in times from twice on',
      'level',
      'external = 230\ncis = 0\nexternal 2024 = 100\ncis 2024 = 0',
      'times by a factor of 2.3',
    ],
    ['is not told on a small base', 'level', 'external = 230\ncis = 0\nexternal 2024 = 99\ncis 2024 = 0', 'none'],
  ];
  for (const [name, id, figures, expected] of CASES) it(name, () => assert.equal(told(id, figures), expected));
});
