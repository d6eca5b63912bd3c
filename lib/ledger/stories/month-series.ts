import { monthOf, startOfMonth } from '../month';
import type { EarnedMonth, KeptStory } from '../own-series';
import { figuresOf, type KnownFigures, type Measure } from './figures';

/** A month of a series; without a value where nothing is known of it. */
export interface MonthValue {
  readonly month: string;
  /** A count, a ratio between 0 and 1, or an amount in the smallest unit of its currency. */
  readonly value?: number;
  /** Where it is what single stories add up to, and not all of them are known: of how many it is, and of how many not. */
  readonly partly?: { readonly known: number; readonly all: number };
}

/** What is known of all stories together, each part as far as pages have told it. */
export interface OwnNumbers {
  readonly stories: readonly KeptStory[];
  /** The figures that pages give of all stories together. */
  readonly all?: KeptStory | undefined;
  readonly earned: readonly EarnedMonth[];
}

/** Every month of which anything is known, the newest first. */
export function listMonths({ stories, all, earned }: OwnNumbers): readonly string[] {
  const months = [...stories, ...(all ? [all] : [])].flatMap((story) =>
    story.months.map(({ month }) => month),
  );
  return [...new Set([...months, ...earned.map(({ month }) => month)])].sort().reverse();
}

/** The currency most amounts of months are in; amounts of others cannot be drawn beside them. Undefined without any. */
export function mainCurrency(numbers: Pick<OwnNumbers, 'stories' | 'earned'>): string | undefined {
  return monthCurrencies(numbers)[0];
}

/** The currencies of amounts of months that a picture in the main one leaves out, by their codes. */
export function leftOutCurrencies(numbers: Pick<OwnNumbers, 'stories' | 'earned'>): readonly string[] {
  return monthCurrencies(numbers).slice(1).toSorted();
}

/** The most frequent first. */
function monthCurrencies({ stories, earned }: Pick<OwnNumbers, 'stories' | 'earned'>): readonly string[] {
  const counts = new Map<string, number>();
  const add = (currency: string) => counts.set(currency, (counts.get(currency) ?? 0) + 1);
  for (const { currency } of earned) add(currency);
  for (const { points } of stories.flatMap(({ months }) => months)) {
    for (const { earnings } of points) if (earnings) add(earnings.currency);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([currency]) => currency);
}

/** One measure of all stories together, month by month without a gap, oldest first. */
export function monthSeries(numbers: OwnNumbers, measure: Measure): readonly MonthValue[] {
  const currency = mainCurrency(numbers);
  const months = gapsFilled([...listMonths(numbers)].reverse());
  const told = without(months, (month) =>
    measure === 'earnings'
      ? earnedIn(numbers, month, currency)
      : measured(togetherIn(numbers, month), measure),
  );
  return told.map((one) => {
    const partly = one.value === undefined ? undefined : partlyIn(numbers, one.month, { measure, currency });
    return partly ? { ...one, partly } : one;
  });
}

/** Undefined where a page told of all stories together, or every story that was out by then is known. */
function partlyIn(
  { stories, all, earned }: OwnNumbers,
  month: string,
  { measure, currency }: { readonly measure: Measure; readonly currency: string | undefined },
): MonthValue['partly'] {
  const isTold =
    measure === 'earnings'
      ? earned.some((one) => one.month === month && one.currency === currency)
      : all !== undefined && measured(figuresOf(all, month), measure) !== undefined;
  if (isTold) return undefined;
  const known = new Set(
    stories.filter((story) => {
      const figures = figuresOf(story, month);
      const isOther = measure === 'earnings' && figures.earnings?.currency !== currency;
      return !isOther && measured(figures, measure) !== undefined;
    }),
  );
  const out = stories.filter(
    (story) => known.has(story) || story.publishedAt === undefined || monthOf(story.publishedAt) <= month,
  );
  return known.size < out.length ? { known: known.size, all: out.length } : undefined;
}

/** One measure of one story, month by month without a gap, oldest first; amounts in its main currency only. */
export function storySeries(story: KeptStory, measure: Measure): readonly MonthValue[] {
  const currency = mainCurrency({ stories: [story], earned: [] });
  return without(gapsFilled(story.months.map(({ month }) => month)), (month) => {
    const figures = figuresOf(story, month);
    const isOther = measure === 'earnings' && figures.earnings?.currency !== currency;
    return isOther ? undefined : measured(figures, measure);
  });
}

function without(
  months: readonly string[],
  tell: (month: string) => number | undefined,
): readonly MonthValue[] {
  return months.map((month) => {
    const value = tell(month);
    return value === undefined ? { month } : { month, value };
  });
}

/** Takes months in their order. */
function gapsFilled(months: readonly string[]): readonly string[] {
  const [first] = months;
  const last = months.at(-1);
  const all: string[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; ) {
    all.push(month);
    month = monthOf(startOfMonth(month, 1));
  }
  return all;
}

/** One measure of some figures; amounts in the smallest unit of their currency. */
export function measured(figures: KnownFigures, measure: Measure): number | undefined {
  return measure === 'earnings' ? figures.earnings?.minor : figures[measure];
}

const ADDED = ['presentations', 'views', 'reads', 'memberReads', 'followersGained'] as const;

/** What a page gave of all stories together; where none did, what the single stories add up to. */
function togetherIn({ stories, all }: OwnNumbers, month: string): KnownFigures {
  const parts = stories.map((story) => figuresOf(story, month));
  const added = Object.fromEntries(
    ADDED.flatMap((name) => {
      const known = parts.flatMap((part) => part[name] ?? []);
      return known.length > 0 ? [[name, sumOf(known)] as const] : [];
    }),
  );
  // Only stories of which both are known: the views of one and the reads of another make no ratio.
  const both = parts.filter(({ readRatio }) => readRatio !== undefined);
  const views = sumOf(both.map((part) => part.views ?? 0));
  return {
    ...added,
    ...(views > 0 && { readRatio: sumOf(both.map(({ reads = 0 }) => reads)) / views }),
    ...(all && figuresOf(all, month)),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function earnedIn(
  { stories, earned }: OwnNumbers,
  month: string,
  currency: string | undefined,
): number | undefined {
  if (currency === undefined) return undefined;
  const told = earned.find((one) => one.month === month && one.currency === currency)?.points.at(-1);
  if (told) return told.earnings.minor;
  const parts = stories.flatMap((story) => {
    const { earnings } = figuresOf(story, month);
    return earnings?.currency === currency ? [earnings.minor] : [];
  });
  return parts.length > 0 ? sumOf(parts) : undefined;
}
