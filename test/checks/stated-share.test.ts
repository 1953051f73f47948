import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const SHARE = `  shares:
    share: { stated: { measure: share }, part: { measure: persons }, whole: { measure: persons, ethnic: all-groups } }`;
const figures = (part: string, whole: string, share: string): string =>
  `kazakh = ${part}\nall-groups = ${whole}\nkazakh share = ${share}`;

describe('share', () => {
  const CASES: readonly Case[] = [
    ['holds within its last digit', figures('13902', '23761', '58.5'), []],
    [
      'is broken by a tenth',
      figures('13902', '23761', '58.6'),
      ['share-differs A3 +A1,A2 stated=58.6 computed=58.5 difference=0.1'],
    ],
    ['holds for the whole itself', figures('5', '5', '100'), []],
    ['takes a nil part for no share', figures('nil', '23761', '0'), []],
    [
      'is broken by a share of nothing',
      figures('nil', '23761', '0.1'),
      ['share-differs A3 +A1,A2 stated=0.1 computed=0 difference=0.1'],
    ],
    ['says nothing of a confidential part', figures('confidential', '23761', '12.0'), []],
    ['says nothing of a share of zero', figures('0', '0', '12.0'), []],
    ['says nothing where the whole is missing', 'kazakh = 5\nkazakh share = 12.0', []],
  ];
  for (const [name, given, findings] of CASES) it(name, () => assert.deepEqual(checked(SHARE, given), findings));
});
