import { expect, it } from 'vitest';
import { PutBacks } from '../../../lib/page/put-backs';

it('puts back three times in ten seconds and then gives up until they are over', () => {
  const putBacks = new PutBacks();
  expect([0, 1, 2, 3, 9_999].map((now) => putBacks.take(now))).toEqual([true, true, true, false, false]);
  expect(putBacks.take(10_001)).toBe(true);
  expect(putBacks.take(10_001)).toBe(false);
});
