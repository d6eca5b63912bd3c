import { describe, expect, it } from 'vitest';
import { isQuietHour } from '../../../lib/ledger/quiet-hours';

const hoursOf = (quietFrom: number | null, quietTo: number | null) =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuietHour({ quietFrom, quietTo }, hour));

describe('isQuietHour', () => {
  it.each([
    [22, 7, [0, 1, 2, 3, 4, 5, 6, 22, 23]],
    [9, 12, [9, 10, 11]],
    [23, 0, [23]],
    [0, 1, [0]],
    [7, 7, []],
    [null, 7, []],
    [22, null, []],
  ])('from %s to %s is quiet at %o', (from, to, hours) => {
    expect(hoursOf(from, to)).toEqual(hours);
  });
});
