import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { type Flow, codesOf, keyOf } from './codes.ts';
import { type Figures, keyedFigures, valueOf } from './figures.ts';
import { verify } from './identities.ts';
import { exampleFigures, exampleFiles } from './make.ts';
import { formulasOf, readBack, shown, textOf } from './read-back.ts';

const committed = (path: string): Uint8Array => readFileSync(new URL(`../../input/${path}`, import.meta.url));
const current = 'migration/2025-12/migration-2025-12.xlsx';
const dynamic = 'migration/2025-12/migration-2025-12-dynamic.xlsx';
const before = 'migration/2024-12/migration-2024-12.xlsx';
const books = [current, dynamic, before];

function gross(figures: Figures, flow: Flow, period: string): readonly number[] {
  return (['arrivals', 'departures', 'net'] as const).map((direction) =>
    valueOf(figures, codesOf(flow, direction, period)),
  );
}

describe('the example', () => {
  it('lies in input/ byte for byte as the generator makes it', async () => {
    for (const [path, bytes] of await exampleFiles()) {
      assert.ok(Buffer.compare(committed(path), bytes) === 0, `${path} differs: run npm run example`);
    }
  });

  it('states the published totals of external migration', () => {
    const figures = exampleFigures();
    const published: readonly (readonly [string, number, number, number])[] = [
      ['2025', 23_761, 7_608, 16_153],
      ['2025-M01-M06', 11_267, 3_518, 7_749],
      ['2025-M01-M03', 4_923, 1_122, 3_801],
      ['2024', 29_948, 12_784, 17_164],
      ['2024-M01-M06', 14_256, 6_967, 7_289],
      ['2024-M01-M09', 20_383, 10_201, 10_182],
      ['2023', 25_387, 16_094, 9_293],
      ['2022', 17_293, 24_239, -6_946],
      ['2017', 16_081, 37_704, -21_623],
      ['2000', 47_442, 155_749, -108_307],
    ];
    for (const [period, ...totals] of published) assert.deepEqual(gross(figures, 'external', period), totals, period);
    assert.deepEqual(gross(keyedFigures('2024-revised'), 'external', '2024'), [29_282, 12_732, 16_550]);
  });

  it('states the published moves within the country, and the four territories that gain', () => {
    const figures = exampleFigures();
    const moves = (year: string): number => valueOf(figures, codesOf('internal', 'arrivals', year));
    assert.deepEqual(['2022', '2023', '2024'].map(moves), [803_033, 1_023_573, 1_510_337]);
    assert.equal(Math.round((moves('2025') / moves('2024') - 1) * 1000), 136);
    const net = (territory: string): number => valueOf(figures, codesOf('interregional', 'net', '2025', { territory }));
    assert.deepEqual(['71', '75', '79', '19'].map(net), [87_459, 12_110, 15_130, 33_126]);
    const gaining = [...figures.values()].filter(
      ({ codes, value }) =>
        codes.flow === 'interregional' && codes.direction === 'net' && codes.period === '2025' && value > 0,
    );
    assert.equal(gaining.length, 4);
  });

  it('comes to the published shares of the CIS countries', () => {
    const figures = exampleFigures();
    const share = (direction: 'arrivals' | 'departures'): number =>
      valueOf(figures, codesOf('cis', direction, '2025')) / valueOf(figures, codesOf('external', direction, '2025'));
    assert.deepEqual(
      [share('arrivals'), share('departures')].map((part) => Math.round(part * 1000)),
      [818, 718],
    );
  });

  it('holds every identity in every vintage', () => {
    for (const figures of [exampleFigures(), keyedFigures('2024-revised')]) {
      const { held, broken } = verify(figures);
      assert.deepEqual(broken, []);
      assert.ok(held > 500, `only ${held} identities were looked at`);
    }
  });

  it('would not pass with one figure one person off', () => {
    const figures = exampleFigures();
    const places = [
      codesOf('cis', 'arrivals', '2025', { territory: '62' }),
      codesOf('internal', 'departures', '2011', { territory: '61' }),
      codesOf('external', 'net', '2024-M07', { territory: '43' }),
      codesOf('external', 'departures', '2023', { partner: 'LTU' }),
      codesOf('external', 'arrivals', '2025', { ethnic: 'polish' }),
      codesOf('external', 'arrivals', '2025-M01-M08'),
    ];
    for (const codes of places) {
      const changed = new Map(figures);
      changed.set(keyOf(codes), { codes, value: valueOf(figures, codes) + 1, status: 'illustrative' });
      assert.notDeepEqual(verify(changed).broken, [], keyOf(codes));
    }
  });

  it('keeps the revised figures with complete codes, each saying what it is', () => {
    const text = new TextDecoder().decode(committed('migration/2024-12/vintages/2025-03.json'));
    const rows = text.split('\n').filter((line) => line.startsWith('    {"codes"'));
    const form =
      /^ {4}\{"codes":\{"flow":"[a-z]+","direction":"(arrivals|departures|net)","territory":"(KZ|\d\d)","partner":"[A-Za-z-]+","ethnic":"[a-z-]+","period":"2024(-M\d\d){0,2}"\},"value":(?:"-?\d+"|null,"sign":"nil"),"status":"(published|press|derived|illustrative)"\},?$/;
    assert.ok(rows.length > 600);
    assert.deepEqual(
      rows.filter((row) => !form.test(row)),
      [],
    );
  });

  it('says in three languages that it is a sample', async () => {
    const notice = /ҮЛГІ\. Тек жарияланған[^]*ОБРАЗЕЦ\. Подлинны только[^]*SAMPLE\. Only the published totals are real/;
    for (const [path, sheet] of [
      [current, 'Обложка'],
      [before, 'Обложка'],
      [dynamic, 'Содержание'],
    ] as const) {
      const workbook = await readBack(committed(path));
      const cover = workbook.getWorksheet(sheet);
      assert.ok(cover !== undefined && notice.test(textOf(cover)), path);
    }
  });

  it('is valid by the Open XML SDK', async () => {
    for (const path of [current, dynamic])
      assert.deepEqual(await validate(committed(path), 'xlsx', 'Microsoft365'), [], path);
  });

  it('holds formulas whose cached results are right', async () => {
    for (const path of books) {
      const formulas = formulasOf(await readBack(committed(path)));
      assert.ok(formulas.length > 50, path);
      assert.deepEqual(
        formulas.filter(({ cached, computed }) => cached !== computed),
        [],
      );
    }
  });

  it('shows nil as «-» and what was not yet as «...», never one for the other', async () => {
    const workbook = await readBack(committed(dynamic));
    const row = (name: string, first: number): readonly unknown[] => {
      const sheet = workbook.getWorksheet(name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      return Array.from({ length: sheet.columnCount - 1 }, (_, at) =>
        shown(sheet, sheet.getCell(first, at + 2).address),
      );
    };
    assert.deepEqual(new Set([...row('D15', 4), ...row('D21', 5)]), new Set(['-']));
    const abai = row('D01', 5);
    assert.equal(abai.length, 26);
    assert.deepEqual(
      abai.map((value) => value === '...'),
      abai.map((_, at) => at < 22),
    );
    const shymkent = row('D01', 24);
    assert.deepEqual(
      shymkent.map((value) => value === '...'),
      shymkent.map((_, at) => at < 18),
    );
  });

  it('gives an index, rounded half away from zero, not a change', async () => {
    const workbook = await readBack(committed(current));
    const sheet = workbook.getWorksheet('1');
    if (sheet === undefined) throw new Error('no sheet 1');
    assert.deepEqual(
      ['H6', 'I6', 'H10', 'I10'].map((cell) => shown(sheet, cell)),
      [79.3, 59.5, 113.6, 113.6],
    );
  });
});
