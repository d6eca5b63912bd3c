import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDoubtful } from '../../../lib/ledger/doubt';
import { HOUR } from '../../../lib/ledger/time';
import { START } from './examples';

function doubtsOf(...counts: number[]): readonly boolean[] {
  const readings = counts.map((count, index) => ({ at: START + index * HOUR, count, exact: true }));
  return markDoubtful(readings).map((reading) => reading.doubtful === true);
}

describe('markDoubtful', () => {
  it.each([
    ['a rise', [87, 95, 120], [false, false, false]],
    ['a small fall', [95, 90], [false, false]],
    ['a fall from 95 to 0', [95, 0], [false, true]],
    ['a fall that the next reading confirms', [95, 0, 0], [false, false, false]],
    ['a fall that the next reading nearly confirms', [95, 50, 52], [false, false, false]],
    ['a fall that the next reading denies', [95, 0, 95], [false, true, false]],
    ['two falls that do not agree', [95, 0, 40], [false, true, true]],
    ['a second fall that a third reading confirms', [95, 0, 40, 41], [false, true, false, false]],
    ['a fall that is confirmed within five', [95, 20, 25], [false, false, false]],
    ['a fall that is missed by six', [95, 20, 26], [false, true, true]],
    ['a fall of many that is confirmed within a tenth', [2000, 1000, 1100], [false, false, false]],
    ['a tenth of many', [1000, 900], [false, false]],
    ['more than a tenth of many', [1000, 899], [false, true]],
    ['a first reading of 0', [0, 3], [false, false]],
    ['a cut count below the exact one', [7498, 7400], [false, false]],
  ])('%s', (_what, counts, doubts) => {
    expect(doubtsOf(...counts)).toEqual(doubts);
  });

  it('drops no reading and decides marks anew', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (counts) => {
        const readings = counts.map((count, index) => ({ at: START + index, count, exact: true }));
        const once = markDoubtful(readings);
        expect(once.map(({ count }) => count)).toEqual(counts);
        expect(markDoubtful(once)).toEqual(once);
      }),
    );
  });
});
