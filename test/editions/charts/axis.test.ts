import assert from 'node:assert/strict';
import { ticksOf } from '../../../src/editions/charts/axis.ts';
import { spread } from '../../../src/editions/charts/spread.ts';
import { textOn, tintOf } from '../../../src/editions/charts/tint.ts';

const axis = { decimals: 0, divisor: 1000, group: '\u00A0', point: ',' };
const said = (values: readonly number[], other: Partial<typeof axis> = {}): readonly string[] =>
  ticksOf(values, { ...axis, ...other }).map(({ text }) => text);

describe('axis of a chart', () => {
  it('encloses the values and zero in round steps, written as the language writes', () => {
    assert.deepEqual(said([23_761, -6_946]), ['−10', '−5', '0', '5', '10', '15', '20', '25']);
    assert.deepEqual(said([1_600_000]), ['0', '500', '1\u00A0000', '1\u00A0500', '2\u00A0000']);
  });

  it('never says a step that its decimals would round', () => {
    assert.deepEqual(said([1_400]), ['0', '1', '2']);
    assert.deepEqual(said([1_400], { decimals: 1 }), ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0', '1,2', '1,4']);
  });

  it('stands when there is nothing to show', () => {
    assert.deepEqual(said([]), ['0', '1']);
    assert.deepEqual(said([0, 0]), ['0', '1']);
  });
});

describe('labels side by side', () => {
  it('move apart as little as need be, within their bounds, in their order', () => {
    const labels = [10, 12, 90].map((centre) => ({ centre, height: 10 }));
    const [first = 0, second = 0, third = 0] = spread(labels, 0, 100);
    assert.ok(Math.abs(second - first - 10) < 0.01 && first >= 5);
    assert.equal(third, 90);
    const crowded = spread(
      [99, 99, 99].map((centre) => ({ centre, height: 10 })),
      0,
      100,
    );
    assert.ok(Math.max(...crowded) <= 95.01 && Math.abs((crowded[1] ?? 0) - (crowded[0] ?? 0) - 10) < 1);
  });
});

describe('colours', () => {
  it('are thinned with white, and carry white or ink, whichever is read better', () => {
    assert.equal(tintOf('#B5410B', 1), '#b5410b');
    assert.equal(tintOf('#B5410B', 0), '#ffffff');
    assert.equal(textOn('#0F4C63', '#16202A'), '#FFFFFF');
    assert.equal(textOn('#E6EFF3', '#16202A'), '#16202A');
  });
});
