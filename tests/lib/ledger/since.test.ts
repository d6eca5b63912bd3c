import { expect, it } from 'vitest';
import { foldPerson } from '../../../lib/ledger/fold-person';
import { sinceOf } from '../../../lib/ledger/since';
import type { Swap } from '../../../lib/ledger/swap';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { GRACE, leg, marked, START } from './examples';

const swapOf = (...entries: Parameters<typeof foldPerson>[0]): Swap => {
  const swap = foldPerson(entries, { graceMs: GRACE })?.swap;
  if (swap === undefined) throw new Error('These entries make no swap.');
  return swap;
};

it('is the beginning of what nobody has done yet', () => {
  expect(sinceOf(swapOf(marked('swapOffered', START)))).toBe(START);
});

it('is the newer of two follows, whoever came first', () => {
  expect(sinceOf(swapOf(leg('iFollowed', START)))).toBe(START);
  expect(sinceOf(swapOf(leg('iFollowed', START), leg('theyFollowed', START + HOUR)))).toBe(START + HOUR);
  expect(sinceOf(swapOf(leg('theyFollowed', START), leg('iFollowed', START + HOUR)))).toBe(START + HOUR);
});

it('is not the beginning where a follow came later than the word', () => {
  expect(sinceOf(swapOf(marked('swapOffered', START), leg('iFollowed', START + DAY)))).toBe(START + DAY);
});

it('is when they left', () => {
  const swap = swapOf(
    leg('iFollowed', START),
    leg('theyFollowed', START + HOUR),
    leg('theyMissing', START + DAY),
  );
  expect(sinceOf(swap)).toBe(START + DAY);
});

it('is not when you left: what is still done counts', () => {
  const swap = swapOf(
    leg('iFollowed', START),
    leg('theyFollowed', START + HOUR),
    leg('iUnfollowed', START + DAY),
  );
  expect(sinceOf(swap)).toBe(START + HOUR);
});

it('is when it was closed, whatever came before', () => {
  const swap = swapOf(
    leg('iFollowed', START),
    leg('theyFollowed', START + HOUR),
    leg('theyMissing', START + DAY),
    marked('letGo', START + 2 * DAY),
  );
  expect(sinceOf(swap)).toBe(START + 2 * DAY);
});

it('is the beginning where a leg does not say when it was done', () => {
  const swap = swapOf(marked('swapOffered', START), leg('iFollowed', START + DAY));
  expect(sinceOf({ ...swap, yours: { state: 'done' } })).toBe(START);
  expect(sinceOf({ ...swap, theirs: { state: 'lapsed', doneAt: START + 9 * DAY } })).toBe(START + DAY);
});
