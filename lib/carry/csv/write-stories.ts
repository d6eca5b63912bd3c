import type { Money } from '../../facts/money';
import type { EarnedMonth, FiguresPoint, KeptStory } from '../../ledger/own-series';
import { knownFigures } from '../../ledger/stories/figures';
import { dayOf, isoOf } from '../moments';
import { STORY_FIELDS } from './csv-fields';
import { type Cell, writeTable } from './write-csv';

/**
 * The writer's own stories: for each a line of its whole life and one for each month, then what all of them earned by
 * month. Moments in UTC; an empty cell is unknown, never 0.
 */
export function writeStoriesCsv(stories: readonly KeptStory[], earned: readonly EarnedMonth[]): string {
  const rows = stories.flatMap((story) => [
    rowOf(story, '', story.lifetime),
    ...story.months.map(({ month, points }) => rowOf(story, month, points)),
  ]);
  return writeTable(STORY_FIELDS, [...rows, ...earned.map(earnedRow)]);
}

function rowOf(story: KeptStory, month: string, points: readonly FiguresPoint[]): readonly Cell[] {
  const { presentations, views, reads, memberReads, followersGained, earnings, readAt } =
    knownFigures(points);
  return [
    story.title,
    /^[0-9a-f]+$/.test(story.key) ? story.key : undefined,
    story.url,
    story.publishedAt === undefined ? undefined : dayOf(story.publishedAt),
    story.isPaywalled === undefined ? undefined : story.isPaywalled ? 'yes' : 'no',
    story.tags?.join('; '),
    month,
    presentations,
    views,
    reads,
    memberReads,
    followersGained,
    ...amountCells(earnings),
    readAt === undefined ? undefined : isoOf(readAt),
  ];
}

function earnedRow({ month, points }: EarnedMonth): readonly Cell[] {
  const last = points.at(-1);
  const empty = new Array<undefined>(5).fill(undefined);
  return [
    ...new Array<undefined>(6).fill(undefined),
    month,
    ...empty,
    ...amountCells(last?.earnings),
    last && isoOf(last.at),
  ];
}

/** With a point and as many digits as the currency has, whatever the reader's language. */
function amountCells(money: Money | undefined): readonly [Cell, Cell] {
  if (money === undefined) return [undefined, undefined];
  const digits = digitsOf(money.currency);
  return [(money.minor / 10 ** digits).toFixed(digits), money.currency];
}

/** Digits after the point: two for dollars, none for yen. */
export function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
