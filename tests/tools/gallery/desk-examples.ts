import type { DeskView } from '../../../components/desk/desk-view';
import { type DeskSources, knownOf } from '../../../components/desk/known-of';
import { ownFiguresOf } from '../../../components/desk/own-figures-of';
import { parseRoute } from '../../../components/ledger/route';
import type { EarnedMonth, KeptStory } from '../../../lib/ledger/own-series';
import type { Said } from '../../../lib/ledger/program-said';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { addMonths, monthOf } from '../../../lib/program/calendar';
import { currentRules } from '../../../lib/program/rules-on';
import { NOW } from './examples';

/** The writer's own word, some hours ago. */
export function exampleSaid(answers: Readonly<Partial<Record<keyof Said, string>>>): Said {
  return Object.fromEntries(
    Object.entries(answers).map(([topic, answer]) => [topic, { answer, at: NOW - 5 * HOUR }]),
  );
}

/** A story that was published so many days ago, with figures of the last months. */
export function exampleStory(key: string, daysAgo: number, rates: readonly number[] = []): KeptStory {
  return {
    key,
    title: `A story about ${key}`,
    url: `https://medium.com/p/${key}`,
    publishedAt: NOW - daysAgo * DAY,
    seenAt: NOW - 2 * DAY,
    seenOn: 'stories',
    lifetime: [
      {
        at: NOW - DAY,
        seenOn: 'stats',
        views: 400 + daysAgo,
        reads: 180,
        memberViews: 160,
        memberReads: 96,
      },
    ],
    months: rates.map((cents, at) => ({
      month: addMonths(monthOf(NOW), at - rates.length),
      points: [
        {
          at: NOW - DAY,
          seenOn: 'stats',
          memberReads: 60 + at * 7,
          earnings: { currency: 'USD', minor: Math.round(cents * (60 + at * 7)) },
        },
      ],
    })),
  };
}

export function exampleEarned(month: string, minor: number, currency = 'USD'): EarnedMonth {
  return {
    key: `${month} ${currency}`,
    month,
    currency,
    points: [{ at: NOW - DAY, seenOn: 'dashboard', earnings: { currency, minor } }],
  };
}

export const STORIES: readonly KeptStory[] = [
  exampleStory('ferries', 12, [2.1, 3.3, 2.8]),
  exampleStory('lighthouses', 140, [1.9, 4.4, 2.2]),
];
export const EARNED: readonly EarnedMonth[] = [
  exampleEarned('2026-08', 480),
  exampleEarned('2026-09', 310),
  exampleEarned('2026-10', 620),
];

interface ExampleDesk extends Partial<Omit<DeskSources, 'stories'>> {
  readonly stories?: readonly KeptStory[];
  readonly earned?: readonly EarnedMonth[];
}

/** The desk as it is made from what was put down. */
export function exampleDesk(hash: string, from: ExampleDesk = {}, now = NOW): DeskView {
  const { said = {}, standing = {}, stories = [], earned = [], reading } = from;
  const route = parseRoute(hash);
  const byDay = stories.toSorted((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
  const [first] = byDay;
  const newest = byDay.at(-1);
  const span = { count: stories.length, ...(first && { first }), ...(newest && { newest }) };
  const desk = route.page === 'desk' ? route : undefined;
  return {
    page: 'desk',
    part: desk?.part ?? 'ready',
    now,
    known: knownOf({ said, standing, stories: span, reading }, now),
    said,
    figures: ownFiguresOf(stories, undefined, earned),
    goal: 100,
    rulesId: desk?.rulesId ?? currentRules(now).id,
  };
}

export const SOME_SAID = exampleSaid({
  profile: 'yes',
  adult: 'yes',
  country: 'PT',
  bank: 'no',
  publishDone: 'yes',
  checkDone: 'yes',
  refusedOn: '2026-11-02',
  refusedFor: 'fewStories',
});
export const ALL_SAID = exampleSaid({
  profile: 'yes',
  adult: 'yes',
  country: 'PT',
  bank: 'yes',
  stripe: 'yes',
  taxForm: 'yes',
  terms: 'yes',
  stories: '9',
  firstStory: '2025-01-03',
  acceptedOn: '2026-10-05',
  member: 'yes',
});
export const READING_87 = { at: NOW - 2 * HOUR, count: 87, exact: true };
