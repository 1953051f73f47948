import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const INDEX = '  stated-index: { index: { stated: { measure: index }, of: { measure: persons } } }';
const figures = (now: string, then: string, index: string): string =>
  `arrivals 2025 = ${now}\narrivals 2024 = ${then} vintage:2025-02\nindex 2025 = ${index}`;

describe('index', () => {
  const CASES: readonly Case[] = [
    ['holds within its last digit', figures('23761', '29948', '79.3'), []],
    ['holds with every digit of the spreadsheet', figures('23761', '29948', '79.340857486309603313'), []],
    ['holds exactly half a unit away', figures('7945', '10000', '79.4'), []],
    [
      'is broken a little further',
      figures('79451', '100000', '79.4'),
      ['index-differs A3 +A1,A2 stated=79.4 computed=79.5 difference=-0.1'],
    ],
    ['holds as a whole number', figures('118', '100', '118'), []],
    [
      'is broken when a whole number was rounded',
      figures('11796', '10000', '118.1'),
      ['index-differs A3 +A1,A2 stated=118.1 computed=118 difference=0.1'],
    ],
    [
      'is broken by a change in its place',
      figures('23761', '29948', '-20.7'),
      ['index-differs A3 +A1,A2 stated=-20.7 computed=79.3 difference=-100'],
    ],
    ['says nothing on a base of zero', figures('5', '0', '100'), []],
    ['says nothing on a nil base', figures('5', 'nil', '100'), []],
    ['says nothing where it is not stated', figures('5', '4', 'not-available'), []],
    ['says nothing where last year is missing', 'arrivals 2025 = 5\nindex 2025 = 90.0', []],
  ];
  for (const [name, given, findings] of CASES) it(name, () => assert.deepEqual(checked(INDEX, given), findings));
});
