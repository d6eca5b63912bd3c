import { describe, expect, it } from 'vitest';
import { threadRowOf } from '../../../components/ledger/threads-of';
import type { Thread } from '../../../lib/ledger/thread';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const THREAD: Thread = {
  key: 'b2',
  place: { url: 'https://medium.com/p/b2', title: 'The small club' },
  responses: [
    { entryId: 'r1', at: NOW - 4 * DAY, text: 'first', responseId: 'c1' },
    { entryId: 'r2', at: NOW - 3 * DAY },
  ],
  lastRespondedAt: NOW - 3 * DAY,
};
const factsOf = (more: Partial<Thread>) => threadRowOf({ ...THREAD, ...more }, [], NOW).facts.slice(1);

describe('threadRowOf', () => {
  it('leads back to the thread, with your own words, newest first', () => {
    expect(threadRowOf(THREAD, [], NOW)).toEqual({
      key: 'b2',
      title: 'The small club',
      url: 'https://medium.com/p/b2',
      facts: ['you responded 3 d ago'],
      own: [
        { id: 'r2', at: NOW - 3 * DAY },
        { id: 'r1', at: NOW - 4 * DAY, text: 'first', url: 'https://medium.com/p/c1' },
      ],
      owing: [],
    });
  });

  it('leads nowhere off Medium', () => {
    const away = { ...THREAD, place: { url: 'https://medium.com.evil.example/' } };
    expect(threadRowOf(away, [], NOW).url).toBeUndefined();
  });

  it.each<[string, Partial<Thread>, readonly string[]]>([
    ['never', {}, []],
    ['once, without a count', { lookedAt: NOW - 2 * DAY }, ['you looked 2 d ago']],
    [
      'once',
      { lookedAt: NOW - 2 * DAY, countedAt: NOW - 2 * DAY, responseCount: 1 },
      ['1 response when you looked 2 d ago'],
    ],
    ['not, but a page told', { countedAt: NOW - DAY, responseCount: 48 }, ['48 responses, seen 1 d ago']],
    [
      'again',
      {
        lookedAt: NOW - DAY,
        countedAt: NOW - DAY,
        responseCount: 48,
        news: { count: 3, sinceAt: Date.UTC(2026, 10, 10, 12), isLookedAt: true },
      },
      ['48 responses when you looked 1 d ago', '3 of them were new since Nov 10'],
    ],
    [
      'and nothing came',
      {
        lookedAt: NOW - 2 * DAY,
        countedAt: NOW - DAY,
        responseCount: 48,
        news: { count: 0, sinceAt: NOW - 2 * DAY, isLookedAt: false },
      },
      ['48 responses, seen 1 d ago', 'nothing new since you looked 2 d ago'],
    ],
  ])('says what is known when you looked %s', (_when, more, facts) => {
    expect(factsOf(more)).toEqual(facts);
    expect(threadRowOf({ ...THREAD, ...more }, [], NOW).newWords).toBeUndefined();
  });

  it('says what is new before you have looked at it', () => {
    const news = { count: 1, sinceAt: NOW - 2 * DAY, isLookedAt: false };
    const more = { lookedAt: NOW - 2 * DAY, countedAt: NOW, responseCount: 2, news };
    expect(threadRowOf({ ...THREAD, ...more }, [], NOW).newWords).toBe('1 new since you looked 2 d ago');
  });

  it('says no claps as none, and claps that were not seen not at all', () => {
    expect(factsOf({ claps: 0 })).toEqual(['you clapped 0 of 50']);
    expect(factsOf({})).toEqual([]);
  });
});
