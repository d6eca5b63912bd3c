import { describe, expect, it } from 'vitest';
import { threadRowOf } from '../../../components/ledger/threads-of';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const THREAD = {
  key: 'b2',
  place: { url: 'https://medium.com/p/b2', title: 'The small club' },
  responses: [
    { entryId: 'r1', at: NOW - 4 * DAY, text: 'first' },
    { entryId: 'r2', at: NOW - 3 * DAY },
    { entryId: 'r3', at: NOW - 3 * DAY, text: 'second' },
  ],
  lastRespondedAt: NOW - 3 * DAY,
};

describe('threadRowOf', () => {
  it('leads back to the thread, with your own words, newest first', () => {
    expect(threadRowOf(THREAD, NOW)).toEqual({
      key: 'b2',
      title: 'The small club',
      url: 'https://medium.com/p/b2',
      respondedWords: 'you responded 3 d ago',
      texts: ['second', 'first'],
    });
  });

  it('says how many responses there were when you looked', () => {
    const looked = { ...THREAD, lookedAt: NOW - 2 * DAY, responseCount: 48 };
    expect(threadRowOf(looked, NOW).lookedWords).toBe('48 responses when you looked 2 d ago');
    expect(threadRowOf({ ...looked, responseCount: 1 }, NOW).lookedWords).toContain('1 response when');
    const { responseCount: _, ...uncounted } = looked;
    expect(threadRowOf(uncounted, NOW).lookedWords).toBe('you looked 2 d ago');
  });
});
