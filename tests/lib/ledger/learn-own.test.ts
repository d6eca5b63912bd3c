import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../lib/facts/page-facts';
import type { WriterFacts } from '../../../lib/facts/writer-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import type { Lesson } from '../../../lib/ledger/learn';
import { learnOwn } from '../../../lib/ledger/learn-own';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20);
const OCTOBER = Date.UTC(2026, 9, 1);
const story = { id: 'f0a1', title: 'Soup', publishedAt: OCTOBER };

function learn(
  writer: WriterFacts | undefined,
  before: readonly Entry[] = [],
  now = NOW,
  kind: PageKind = 'stats',
): readonly Entry[] {
  const ledger = foldLedger(before, { graceMs: 2 * DAY });
  let count = before.length;
  const lesson = {
    facts: { url: 'https://medium.com/me/stats', kind, problems: [], writer },
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
    expect(learn(ALL, first, NOW - 30 * DAY)).toStrictEqual([]);
    expect(learn(ALL, first, NOW + 7 * DAY - 1)).toStrictEqual([]);
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

  it.each<[PageKind, string]>([
    ['profile', 'profile'],
    ['stories', 'stories'],
    ['stats', 'stats'],
    ['dashboard', 'dashboard'],
    ['story', 'page'],
  ])('says of what it read on a page of the kind %s that it stood on: %s', (kind, seenOn) => {
    const places = learn(ALL, [], NOW, kind).map((entry) => 'seenOn' in entry && entry.seenOn);
    expect(places).toStrictEqual(Array.from({ length: 5 }, () => seenOn));
  });

  it('has nothing to put down where a page or the ledger says nothing of the writer', () => {
    expect(learn(undefined)).toStrictEqual([]);
    expect(learn({})).toStrictEqual([]);
    expect(learn({ stats: [{ storyId: 'f0a1' }], program: {} })).toStrictEqual([]);
    const nobodys = { facts: { writer: ALL }, known: {} } as unknown as Lesson;
    expect(learnOwn(nobodys)).toStrictEqual([]);
  });

  it('takes a story that names no author on a page of the writer’s for their own', () => {
    expect(learn({ stories: [story] })).toMatchObject([{ kind: 'storySeen', story }]);
  });

  it('puts a story down again when one of its details has changed or came to be known', () => {
    const before = learn({ stories: [story] });
    const kinds = (more: object) => learn({ stories: [{ ...story, ...more }] }, before, NOW + DAY).length;
    expect(kinds({})).toBe(0);
    expect(kinds({ title: 'Bread' })).toBe(1);
    expect(kinds({ isPaywalled: false })).toBe(1);
    expect(kinds({ tags: [] })).toBe(1);
    expect(learn({ stories: [{ id: 'f0a1' }] }, before, NOW + DAY)).toStrictEqual([]);
  });

  it('compares tags one by one and in their order', () => {
    const tagged = (...tags: string[]) => ({ stories: [{ ...story, tags }] });
    const before = learn(tagged('Food', 'Bread'));
    expect(learn(tagged('Food', 'Bread'), before, NOW + DAY)).toStrictEqual([]);
    expect(learn(tagged('Bread', 'Food'), before, NOW + DAY)).toHaveLength(1);
    expect(learn(tagged('Food'), before, NOW + DAY)).toHaveLength(1);
  });

  it('tells the figures of a life, of each month, of a story and of all of them apart', () => {
    const before = learn({ stats: [{ storyId: 'f0a1', views: 9 }] });
    for (const stats of [{ storyId: 'f0a1', month: '2026-10' }, { storyId: 'b2b2' }, {}]) {
      expect(learn({ stats: [{ ...stats, views: 9 }] }, before, NOW + DAY)).toMatchObject([stats]);
    }
    const october = learn({ stats: [{ storyId: 'f0a1', month: '2026-10', views: 9 }] });
    const read = (month: string) =>
      learn({ stats: [{ storyId: 'f0a1', month, views: 9 }] }, october, NOW + DAY);
    expect(read('2026-10')).toStrictEqual([]);
    expect(read('2026-09')).toMatchObject([{ month: '2026-09' }]);
  });

  it('puts figures down when there is one that was not known, not when one is left out', () => {
    const before = learn({ stats: [{ views: 9, reads: 0 }] });
    expect(learn({ stats: [{ views: 9 }] }, before, NOW + DAY)).toStrictEqual([]);
    expect(learn({ stats: [{ views: 9, memberViews: 0 }] }, before, NOW + DAY)).toHaveLength(1);
  });

  it('compares with the newest reading, not with an earlier one', () => {
    const first = learn({ stats: [{ views: 9 }] });
    const then = [...first, ...learn({ stats: [{ views: 12 }] }, first, NOW + 2 * DAY)];
    expect(learn({ stats: [{ views: 12 }] }, then, NOW + 3 * DAY)).toStrictEqual([]);
    expect(learn({ stats: [{ views: 9 }] }, then, NOW + 3 * DAY)).toHaveLength(1);
  });

  it('knows since when a story is published from the ledger too', () => {
    const published = learn({ stories: [{ ...story, publishedAt: OCTOBER + 9 * DAY }] });
    const stats = [
      { storyId: 'f0a1', month: '2026-10', span: { fromAt: OCTOBER + 9 * DAY, untilAt: NOW }, views: 9 },
    ];
    expect(learn({ stats }, published, NOW + DAY)).toHaveLength(1);
  });

  it('tells earnings of one month and currency from those of another', () => {
    const earned = (month: string, currency: string, minor = 1_234) => ({
      earnings: [{ month, earnings: { currency, minor } }],
    });
    const before = learn(earned('2026-10', 'USD'));
    expect(learn(earned('2026-10', 'USD'), before, NOW + DAY)).toStrictEqual([]);
    expect(learn(earned('2026-09', 'USD'), before, NOW + DAY)).toHaveLength(1);
    expect(learn(earned('2026-10', 'EUR'), before, NOW + DAY)).toHaveLength(1);
    expect(learn(earned('2026-10', 'USD', 1_235), before, NOW + DAY)).toHaveLength(1);
  });

  it('puts an account down when one thing about it is new', () => {
    const before = learn({ program: { membership: 'member', isEnrolled: false } });
    const account = (program: WriterFacts['program'], now = NOW + DAY) =>
      learn({ program }, before, now).length;
    expect(account({ membership: 'member', isEnrolled: false })).toBe(0);
    expect(account({ isEnrolled: false })).toBe(0);
    expect(account({ membership: 'member', isEnrolled: true })).toBe(1);
    expect(account({ membership: 'member', joinedAt: 1 })).toBe(1);
    expect(account({ isEnrolled: false }, NOW + 7 * DAY - 1)).toBe(0);
    expect(account({ isEnrolled: false }, NOW + 7 * DAY)).toBe(1);
  });
});
