import { describe, expect, it } from 'vitest';
import { foldEarnings } from '../../../lib/ledger/fold-earnings';
import { foldProgram } from '../../../lib/ledger/fold-program';
import { foldStory, type StoryEntry } from '../../../lib/ledger/fold-story';
import type { EarningsRead, ProgramSeen } from '../../../lib/ledger/own-entry';
import { DAY, HOUR } from '../../../lib/ledger/time';

const MORNING = Date.UTC(2026, 9, 20, 8);

function stats(id: string, at: number, figures: Partial<Extract<StoryEntry, { kind: 'storyStatsRead' }>>) {
  return { id, at, kind: 'storyStatsRead', storyId: 'f0a1', seenOn: 'stats', ...figures } as const;
}

describe('a story of one’s own', () => {
  it('is nothing without entries', () => {
    expect(foldStory([])).toBeUndefined();
  });

  it('keeps one point a day: of two readings of a day the newer has the last word', () => {
    const entries: StoryEntry[] = [
      stats('a', MORNING, { views: 100, reads: 50 }),
      stats('b', MORNING + HOUR, { views: 101 }),
      stats('c', MORNING + DAY, { views: 140 }),
    ];
    expect(foldStory(entries)?.lifetime).toStrictEqual([
      { at: MORNING + HOUR, seenOn: 'stats', views: 101, reads: 50 },
      { at: MORNING + DAY, seenOn: 'stats', views: 140 },
    ]);
    expect(foldStory(entries.toReversed())).toStrictEqual(foldStory(entries));
  });

  it('keeps each month by itself, the oldest first', () => {
    const story = foldStory([
      stats('b', MORNING, { month: '2026-10', views: 12 }),
      stats('a', MORNING, { month: '2026-09', views: 80, memberReads: 0 }),
    ]);
    expect(story?.months.map(({ month, points }) => [month, points.at(-1)?.views])).toStrictEqual([
      ['2026-09', 80],
      ['2026-10', 12],
    ]);
    expect(story?.lifetime).toStrictEqual([]);
  });

  it('takes the newer word on each detail and keeps what it leaves out', () => {
    const seen = { kind: 'storySeen', seenOn: 'stories' } as const;
    expect(
      foldStory([
        { ...seen, id: 'b', at: MORNING + DAY, story: { id: 'f0a1', isPaywalled: false } },
        { ...seen, id: 'a', at: MORNING, story: { id: 'f0a1', title: 'Soup', isPaywalled: true } },
      ]),
    ).toStrictEqual({
      key: 'f0a1',
      title: 'Soup',
      isPaywalled: false,
      seenAt: MORNING + DAY,
      seenOn: 'stories',
      lifetime: [],
      months: [],
    });
  });
});

it('takes from a spreadsheet only what no page told of the story, whichever came later', () => {
  const sheet = { kind: 'storySeen', seenOn: 'import', id: 'z', at: MORNING + 9 * DAY } as const;
  const page = { kind: 'storySeen', seenOn: 'stories', id: 'a', at: MORNING } as const;
  expect(
    foldStory([
      { ...sheet, story: { id: 'f0a1', title: 'SOUP', publishedAt: MORNING + 4 * HOUR, tags: ['food'] } },
      { ...page, story: { id: 'f0a1', title: 'Soup', publishedAt: MORNING } },
    ]),
  ).toMatchObject({ title: 'Soup', publishedAt: MORNING, tags: ['food'] });
});

describe('a month’s earnings', () => {
  it('are what the newest reading of a day says', () => {
    const read = (id: string, at: number, minor: number): EarningsRead => ({
      id,
      at,
      kind: 'earningsRead',
      seenOn: 'dashboard',
      month: '2026-10',
      earnings: { currency: 'USD', minor },
    });
    expect(
      foldEarnings([read('b', MORNING + HOUR, 120), read('a', MORNING, 100), read('c', MORNING + DAY, 180)]),
    ).toMatchObject({
      key: '2026-10 USD',
      points: [{ earnings: { minor: 120 } }, { earnings: { minor: 180 } }],
    });
    expect(foldEarnings([])).toBeUndefined();
  });
});

describe('the account', () => {
  it('is as it was last seen, since it was first seen so', () => {
    const seen = (id: string, at: number, rest: Partial<ProgramSeen>): ProgramSeen => ({
      id,
      at,
      kind: 'programSeen',
      seenOn: 'page',
      ...rest,
    });
    expect(
      foldProgram([
        seen('a', MORNING, { membership: 'none', isEnrolled: false }),
        seen('b', MORNING + DAY, { membership: 'member' }),
        seen('c', MORNING + 2 * DAY, { membership: 'member' }),
      ]),
    ).toStrictEqual({
      membership: { value: 'member', at: MORNING + 2 * DAY, sinceAt: MORNING + DAY, seenOn: 'page' },
      isEnrolled: { value: false, at: MORNING, sinceAt: MORNING, seenOn: 'page' },
    });
    expect(foldProgram([])).toStrictEqual({});
  });
});
