import { expect, it } from 'vitest';
import { quantileOf } from '../../../lib/program/quantile';

it.each([
  [[5], 0.1, 5],
  [[1, 3], 0.5, 2],
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
  [[10, 9], 1, 10],
])('of %j the share %d lies below %d', (values, share, answer) => {
  expect(quantileOf(values, share)).toBe(answer);
});

it('has no answer without values', () => {
  expect(() => quantileOf([], 0.5)).toThrow(RangeError);
});
