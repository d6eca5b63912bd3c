import type { KeptStory } from '../../lib/ledger/own-series';
import { bestGroups, FEW, type StoryGroup } from '../../lib/ledger/stories/best-groups';
import {
  figuresOf,
  figuresOfMonths,
  followersPerThousandReads,
  type KnownFigures,
} from '../../lib/ledger/stories/figures';
import { listMonths, monthSeries, type OwnNumbers } from '../../lib/ledger/stories/month-series';
import { currentLocale, say, sayNumber } from '../../lib/text/say';
import { displayLabel, displayName } from '../text/display-name';
import { chartOf } from './chart-of';
import { figureCells } from './figure-words';
import type { GroupRow, StoriesQuery, StoriesView, StoryColumn, StoryRow } from './stories-view';

/** Tags shown at most. */
const TAGS_MAX = 12;

/** Puts the writer's own stories into a table, a picture of the months, and what did best. */
export function storiesOf(numbers: OwnNumbers, query: StoriesQuery, now: number, limit: number): StoriesView {
  const { stories, all, earned } = numbers;
  const counted = stories.map((story) => ({ story, ...countedOf(story, query.month, now) }));
  const inMonth =
    query.month === undefined ? counted : counted.filter(({ known }) => known.readAt !== undefined);
  const sorted = inMonth.toSorted((a, b) => compare(a.values[query.sort], b.values[query.sort], query));
  const readAt = newestOf([...stories, ...(all ? [all] : [])]);
  return {
    page: 'stories',
    query,
    isEmpty: stories.length === 0 && all === undefined && earned.length === 0,
    rows: sorted.slice(0, limit).map(({ story, cells }) => rowOf(story, cells)),
    more: sorted.length > limit,
    months: listMonths(numbers),
    chart: chartOf(numbers, query.measure, monthSeries(numbers, query.measure)),
    tags: bestGroups(stories, now, ({ tags = [] }) => tags.map((tag) => tag.toLowerCase()))
      .slice(0, TAGS_MAX)
      .map((group) => groupRow(group, displayLabel(group.key))),
    weekdays: bestGroups(stories, now, weekdayOf).map((group) => groupRow(group, weekdayWords(group.key))),
    ...(readAt !== undefined && { readAt }),
    now,
  };
}

export function rowOf(story: KeptStory, figures: StoryRow['figures']): StoryRow {
  return {
    key: story.key,
    title: displayName(story.title) ?? say('storyUntitled'),
    ...(story.publishedAt !== undefined && { publishedAt: story.publishedAt }),
    figures,
  };
}

/** The figures of a story's whole life as they stand in its row. */
export function storyCells(story: KeptStory, now: number): StoryRow['figures'] {
  return countedOf(story, undefined, now).cells;
}

type Values = Readonly<Partial<Record<StoryColumn, number | string>>>;

function countedOf(story: KeptStory, month: string | undefined, now: number) {
  const ofMonths = month === undefined ? figuresOfMonths(story, now) : {};
  const known: KnownFigures = { ...ofMonths, ...figuresOf(story, month) };
  const perThousand = followersPerThousandReads(
    month === undefined ? story : { months: story.months.filter((one) => one.month === month) },
  );
  const { earnings, ...counts } = known;
  const values: Values = {
    ...counts,
    title: story.title?.toLocaleLowerCase() ?? '',
    ...(story.publishedAt !== undefined && { publishedAt: story.publishedAt }),
    ...(perThousand !== undefined && { perThousand }),
    ...(earnings && { earnings: earnings.minor }),
  };
  return { known, values, cells: figureCells(known, perThousand) };
}

/** What is not known comes last, whichever way it is sorted. */
function compare(
  a: number | string | undefined,
  b: number | string | undefined,
  { isDescending }: StoriesQuery,
): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order = typeof a === 'string' ? a.localeCompare(String(b), currentLocale()) : a - Number(b);
  return isDescending ? -order : order;
}

function newestOf(stories: readonly KeptStory[]): number | undefined {
  const read = stories.flatMap(({ lifetime, months }) => [
    lifetime.at(-1)?.at ?? [],
    ...months.map(({ points }) => points.at(-1)?.at ?? []),
  ]);
  const times = read.flat();
  return times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined;
}

/** By the writer's own calendar. */
function weekdayOf({ publishedAt }: KeptStory): readonly number[] {
  return publishedAt === undefined ? [] : [new Date(publishedAt).getDay()];
}

function weekdayWords(day: number): string {
  // 1 February 2026 was a Sunday.
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 1, 1 + day));
}

function groupRow({ stories, medianReads }: StoryGroup<string | number>, words: string): GroupRow {
  return { words, stories, medianReads: sayNumber(medianReads), isFew: stories < FEW };
}
