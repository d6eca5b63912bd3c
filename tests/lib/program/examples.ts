import { DAY } from '../../../lib/ledger/time';
import type { Evidence, Known } from '../../../lib/program/evidence';

/** Something the writer has said at a moment. */
export function said<T>(value: T, at: number): Evidence<T> {
  return { value, from: 'ownWord', at };
}

/** A writer who has everything that any rule set has asked for, as of a moment. */
export function readyWriter(at: number): Required<Omit<Known, 'enrolled'>> {
  return {
    followers: said(100, at),
    stories: said(6, at),
    newestStoryAt: said(at - 180 * DAY, at),
    firstStoryAt: said(at - 200 * DAY, at),
    member: said(true, at),
    profile: said(true, at),
    adult: said(true, at),
    country: said('PT', at),
    bank: said(true, at),
    stripe: said(true, at),
    taxForm: said(true, at),
    terms: said(true, at),
  };
}
