import { describe, expect, it } from 'vitest';
import type { WriterFacts } from '../../../lib/facts/writer-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import type { Lesson } from '../../../lib/ledger/learn';
import { learnOwn } from '../../../lib/ledger/learn-own';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20);
const OCTOBER = Date.UTC(2026, 9, 1);
const story = { id: 'f0a1', title: 'Soup', publishedAt: OCTOBER };

function learn(writer: WriterFacts, before: readonly Entry[] = [], now = NOW): readonly Entry[] {
  const ledger = foldLedger(before, { graceMs: 2 * DAY });
  let count = before.length;
  const lesson = {
    facts: { url: 'https://medium.com/me/stats', kind: 'stats', problems: [], writer },
    known: {
      own: {
        findStory: (key: string) => ledger.stories.get(key),
        findEarned: (key: string) => ledger.earnings.get(key),
        program: ledger.program,
      },
    },
    viewer: { id: 'a1' },
    now,
    newId: () => {
      count += 1;
      return `entry-${count}`;
    },
  };
  return learnOwn(lesson as unknown as Lesson);
}

const ALL: WriterFacts = {
  stories: [{ ...story, authorId: 'a1' }],
  stats: [
    { storyId: 'f0a1', views: 5 },
    { month: '2026-10', views: 9 },
  ],
  earnings: [{ month: '2026-10', earnings: { currency: 'USD', minor: 1_234 } }],
  program: { membership: 'none' },
};

describe('learnOwn', () => {
  it('puts down what a page says', () => {
    expect(learn(ALL)).toStrictEqual([
      { id: 'entry-1', at: NOW, kind: 'storySeen', seenOn: 'stats', story },
      { id: 'entry-2', at: NOW, kind: 'storyStatsRead', seenOn: 'stats', storyId: 'f0a1', views: 5 },
      { id: 'entry-3', at: NOW, kind: 'storyStatsRead', seenOn: 'stats', month: '2026-10', views: 9 },
      {
        id: 'entry-4',
        at: NOW,
        kind: 'earningsRead',
        seenOn: 'stats',
        month: '2026-10',
        earnings: { currency: 'USD', minor: 1_234 },
      },
      { id: 'entry-5', at: NOW, kind: 'programSeen', seenOn: 'stats', membership: 'none' },
    ]);
  });

  it('puts down nothing twice, until a week has gone', () => {
    const first = learn(ALL);
    expect(learn(ALL, first, NOW + DAY)).toStrictEqual([]);
    expect(learn(ALL, first, NOW + 7 * DAY)).toHaveLength(5);
  });

  it('puts down a figure that has changed', () => {
    const changed = learn({ stats: [{ storyId: 'f0a1', views: 6 }] }, learn(ALL), NOW + DAY);
    expect(changed).toMatchObject([{ kind: 'storyStatsRead', views: 6 }]);
  });

  it('passes over a story of another writer', () => {
    expect(learn({ stories: [{ ...story, authorId: 'b2' }] })).toStrictEqual([]);
  });

  it('takes a part of a month for no month', () => {
    const half = { fromAt: OCTOBER + 15 * DAY, untilAt: OCTOBER + 31 * DAY };
    const whole = { fromAt: OCTOBER, untilAt: OCTOBER + 31 * DAY };
    const stats = (span: typeof half) => [{ storyId: 'f0a1', month: '2026-10', span, views: 9 }];
    expect(learn({ stats: stats(half) })).toStrictEqual([]);
    expect(learn({ stats: stats(whole) })).toHaveLength(1);
  });

  it('takes the part since the story was published for its month', () => {
    const stats = [
      { storyId: 'f0a1', month: '2026-10', span: { fromAt: OCTOBER + 9 * DAY, untilAt: NOW }, views: 9 },
    ];
    expect(learn({ stats })).toStrictEqual([]);
    const published = [{ ...story, publishedAt: OCTOBER + 9 * DAY }];
    expect(learn({ stats, stories: published }).map(({ kind }) => kind)).toStrictEqual([
      'storySeen',
      'storyStatsRead',
    ]);
  });
});
