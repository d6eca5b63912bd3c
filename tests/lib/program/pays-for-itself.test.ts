import { expect, it } from 'vitest';
import {
  amountToBreakEven,
  FRIEND_MEMBERSHIP_CENTS,
  paidForItself,
} from '../../../lib/program/pays-for-itself';
import { MEMBER_READ_CENTS_2024 } from '../../../lib/program/rate-examples';

it('a membership of 5 dollars takes about 185 member reads a month at one writer’s rate of 2024', () => {
  expect(amountToBreakEven(MEMBER_READ_CENTS_2024)).toBe(185);
  expect(amountToBreakEven(MEMBER_READ_CENTS_2024, FRIEND_MEMBERSHIP_CENTS)).toBe(556);
});

it('nothing pays for it at a rate of nothing', () => {
  expect(amountToBreakEven(0)).toBeUndefined();
});

it('says in how many months it paid for itself, and what is left over them all', () => {
  expect(paidForItself([{ cents: 500 }, { cents: 499 }, { cents: 2_000 }])).toEqual({
    months: 3,
    above: 2,
    leftCents: 1_499,
  });
});
