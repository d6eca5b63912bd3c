import {
  ALL_STORIES,
  type EarnedMonth,
  type KeptStory,
  type MonthFigures,
} from '../../lib/ledger/own-series';
import { MINUTE } from '../../lib/ledger/time';
import { isMonth } from '../../lib/program/calendar';
import type { EarningPoint } from '../../lib/program/earning-point';
import { quantileOf } from '../../lib/program/quantile';
import type { OwnFigures, OwnMonth, ReadRatios } from './desk-view';

/** Medium pays in US dollars; figures in other currencies are kept but not counted with these. */
const CURRENCY = 'USD';

/**
 * The writer's earnings as points of a rate, as months and as read ratios.
 * @param all the figures of all stories together, as far as a page has shown them
 */
export function ownFiguresOf(
  stories: readonly KeptStory[],
  all: KeptStory | undefined,
  earned: readonly EarnedMonth[],
): OwnFigures {
  return {
    points: pointsOf(stories, all, earned),
    months: earned.flatMap(monthOf),
    ratios: ratiosOf(stories),
    otherCurrencies: [...new Set(earned.map(({ currency }) => currency))].filter((one) => one !== CURRENCY),
  };
}

/** The stories' own points; for a month of which no story has one, the month as a whole. */
function pointsOf(
  stories: readonly KeptStory[],
  all: KeptStory | undefined,
  earned: readonly EarnedMonth[],
): readonly EarningPoint[] {
  const points = stories
    .filter(({ key }) => key !== ALL_STORIES)
    .flatMap(({ key, months }) => months.flatMap((month) => pointOf(month, key)));
  const told = new Set(points.map(({ month }) => month));
  const whole = (all?.months ?? []).flatMap((figures) => {
    const sum = earned.find(({ month, currency }) => month === figures.month && currency === CURRENCY);
    return pointOf(figures, undefined, sum?.points.at(-1)?.earnings.minor);
  });
  return [...points, ...whole.filter(({ month }) => !told.has(month))];
}

function pointOf(
  { month, points }: MonthFigures,
  storyId: string | undefined,
  cents?: number,
): readonly EarningPoint[] {
  const last = points.at(-1);
  const { earnings } = last ?? {};
  const own = earnings?.currency === CURRENCY ? earnings.minor : cents;
  if (last === undefined || own === undefined || !isMonth(month)) return [];
  const { memberReads, memberReadMs } = last;
  return [
    {
      month,
      cents: own,
      ...(storyId !== undefined && { storyId }),
      ...(memberReads !== undefined && { memberReads }),
      ...(memberReadMs !== undefined && { memberMinutes: memberReadMs / MINUTE }),
    },
  ];
}

function monthOf({ month, currency, points }: EarnedMonth): readonly OwnMonth[] {
  const last = points.at(-1);
  if (last === undefined || currency !== CURRENCY || !isMonth(month)) return [];
  return [{ month, cents: last.earnings.minor, readAt: last.at }];
}

function ratiosOf(stories: readonly KeptStory[]): ReadRatios {
  const last = stories.flatMap(({ lifetime }) => lifetime.at(-1) ?? []);
  const members = last.flatMap(({ memberReads, memberViews }) => shareOf(memberReads, memberViews));
  const all = last.flatMap(({ reads, views }) => shareOf(reads, views));
  return {
    ...(members.length > 0 && { members: { middle: quantileOf(members, 0.5), stories: members.length } }),
    ...(all.length > 0 && { all: { middle: quantileOf(all, 0.5), stories: all.length } }),
  };
}

/** A story that nobody has opened has no ratio. */
function shareOf(part: number | undefined, whole: number | undefined): readonly number[] {
  return part === undefined || whole === undefined || whole <= 0 ? [] : [part / whole];
}
