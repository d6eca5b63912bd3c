import {
  ALL_STORIES,
  type EarnedMonth,
  type FiguresPoint,
  type KeptStory,
  type MonthFigures,
} from '../../lib/ledger/own-series';
import { newestOfEach } from '../../lib/ledger/stories/figures';
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
  // The dashboard tells earnings and the stats tell reads, often on two days.
  const { earnings, memberReads, memberReadMs } = newestOfEach(points);
  const own = earnings?.currency === CURRENCY ? earnings.minor : cents;
  if (own === undefined || !isMonth(month)) return [];
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
  const members = stories.flatMap((story) => shareOf(story, 'memberReads', 'memberViews'));
  const all = stories.flatMap((story) => shareOf(story, 'reads', 'views'));
  return {
    ...(members.length > 0 && { members: { middle: quantileOf(members, 0.5), stories: members.length } }),
    ...(all.length > 0 && { all: { middle: quantileOf(all, 0.5), stories: all.length } }),
  };
}

type Count = 'reads' | 'views' | 'memberReads' | 'memberViews';

/**
 * Of a story's whole life where one reading tells both counts, else of the months in which one does. A story that
 * nobody has opened has no ratio; more reads than views are a misreading, not a ratio.
 */
function shareOf({ lifetime, months }: KeptStory, part: Count, whole: Count): readonly number[] {
  const bothIn = (points: readonly FiguresPoint[]) =>
    points.findLast((point) => point[part] !== undefined && point[whole] !== undefined);
  const ofLife = bothIn(lifetime);
  const told = ofLife ? [ofLife] : months.flatMap(({ points }) => bothIn(points) ?? []);
  const sum = (name: Count) => told.reduce((total, point) => total + (point[name] ?? 0), 0);
  return sum(whole) > 0 && sum(part) <= sum(whole) ? [sum(part) / sum(whole)] : [];
}
