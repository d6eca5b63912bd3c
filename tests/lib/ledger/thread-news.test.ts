import { describe, expect, it } from 'vitest';
import type { Responded, ThreadLooked, ThreadSeen } from '../../../lib/ledger/entry';
import { newsOf } from '../../../lib/ledger/thread-news';
import { DAY, HOUR, MINUTE } from '../../../lib/ledger/time';

const START = Date.UTC(2026, 10, 1);
const place = { url: 'https://medium.com/p/1a', storyId: '1a' };
const sight =
  <K extends 'threadLooked' | 'threadSeen'>(kind: K) =>
  (at: number, responseCount?: number) => ({
    id: `${at}`,
    at: START + at,
    kind,
    place,
    ...(responseCount !== undefined && { responseCount }),
  });
const looked: (at: number, count?: number) => ThreadLooked = sight('threadLooked');
const seen: (at: number, count?: number) => ThreadSeen = sight('threadSeen');
const own = (at: number): Responded => ({ id: `o${at}`, at: START + at, kind: 'responded', place });

describe('newsOf', () => {
  it('tells what the last look found, against the look before it', () => {
    expect(newsOf([looked(0, 40), looked(DAY, 43)], [])).toEqual({
      count: 3,
      sinceAt: START,
      isLookedAt: true,
    });
  });

  it('takes looks within an hour of each other for one visit', () => {
    const sights = [looked(0, 40), looked(DAY, 41), looked(DAY + HOUR, 42), looked(DAY + 2 * HOUR, 45)];
    expect(newsOf(sights, [])).toMatchObject({ count: 5, sinceAt: START });
    expect(newsOf([looked(0, 40), looked(HOUR + 1, 41)], [])).toMatchObject({ count: 1 });
    expect(newsOf([looked(0, 40), looked(HOUR, 41)], [])).toBeUndefined();
  });

  it('tells what came since, where the count was seen and the thread not opened', () => {
    expect(newsOf([looked(0, 40), seen(DAY, 41), seen(2 * DAY, 44)], [])).toEqual({
      count: 4,
      sinceAt: START,
      isLookedAt: false,
    });
  });

  it('compares with looks only, not with counts that were seen in passing', () => {
    expect(newsOf([looked(0, 40), seen(DAY, 44), looked(DAY + MINUTE, 44)], [])).toEqual({
      count: 4,
      sinceAt: START,
      isLookedAt: true,
    });
  });

  it('does not count your own responses', () => {
    expect(newsOf([looked(0, 40), looked(DAY, 43)], [own(0), own(HOUR), own(2 * DAY)])).toMatchObject({
      count: 2,
    });
    expect(newsOf([looked(0, 40), looked(DAY, 40)], [own(HOUR)])).toMatchObject({ count: 0 });
  });

  it.each([
    ['nothing was seen', []],
    ['you looked once', [looked(0, 40)]],
    ['you never looked', [seen(0, 40), seen(DAY, 41)]],
    ['the first count is not known', [looked(0), looked(DAY, 43)]],
    ['no count is known', [looked(0), looked(DAY)]],
  ])('says nothing when %s', (_what, sights) => {
    expect(newsOf(sights, [])).toBeUndefined();
  });

  it('takes your own responses off from after the earlier count up to the later one', () => {
    const count = (...responses: Responded[]) => newsOf([looked(0, 40), looked(DAY, 43)], responses)?.count;
    expect(count(own(0))).toBe(3);
    expect(count(own(1))).toBe(2);
    expect(count(own(DAY))).toBe(2);
    expect(count(own(DAY + 1))).toBe(3);
  });

  it('compares no count with itself', () => {
    expect(newsOf([looked(0, 40), looked(DAY)], [])).toBeUndefined();
    expect(newsOf([looked(0, 40)], [])).toBeUndefined();
  });
});
