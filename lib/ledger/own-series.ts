import type { Money } from '../facts/money';
import type { OwnStory, StoryFigures } from '../facts/writer-facts';
import type { Membership, SeenOn } from './own-entry';
import { DAY } from './time';

/** Figures as they stood on one day: of several readings of a day the newer has the last word, figure by figure. */
export interface FiguresPoint extends Readonly<StoryFigures> {
  readonly at: number;
  readonly seenOn: SeenOn;
}

/** The figures of one month, oldest reading first; the last one is what is known today. */
export interface MonthFigures {
  readonly month: string;
  readonly points: readonly FiguresPoint[];
}

/** A story of the writer's own, with the series of its figures. */
export interface KeptStory extends Omit<Readonly<OwnStory>, 'id'> {
  /** Medium's id, or `title:…`; `ALL_STORIES` for all of them together. */
  readonly key: string;
  /** When it was last seen anywhere, and where. */
  readonly seenAt: number;
  readonly seenOn: SeenOn;
  /** Since it was published, one point a day at most, oldest first. */
  readonly lifetime: readonly FiguresPoint[];
  /** Oldest month first. */
  readonly months: readonly MonthFigures[];
}

/** How many stories of the writer's own are known, and the first and the newest of those whose day is known. */
export interface StorySpan {
  readonly count: number;
  readonly first?: KeptStory;
  readonly newest?: KeptStory;
}

/** The key under which the figures of all stories together are kept. */
export const ALL_STORIES = 'all';

/** What all stories together earned in one month and currency, one point a day at most, oldest first. */
export interface EarnedMonth {
  /** `2026-10 USD`. */
  readonly key: string;
  readonly month: string;
  readonly currency: string;
  readonly points: readonly { readonly at: number; readonly seenOn: SeenOn; readonly earnings: Money }[];
}

/** One thing a page said of the account: what, when it was last seen, and since when it has been so. */
export interface SeenValue<T> {
  readonly value: T;
  readonly at: number;
  readonly sinceAt: number;
  readonly seenOn: SeenOn;
}

/** What is known of the writer's account; what no page has said is absent. */
export interface ProgramStanding {
  readonly membership?: SeenValue<Membership>;
  readonly isEnrolled?: SeenValue<boolean>;
  readonly joinedAt?: SeenValue<number>;
}

/** Joins the points of one day (UTC): what the newer one tells replaces what the older one told. Takes oldest first. */
export function byDay<P extends { readonly at: number }>(points: readonly P[]): readonly P[] {
  const days: P[] = [];
  for (const point of points) {
    const last = days.at(-1);
    if (last && Math.floor(last.at / DAY) === Math.floor(point.at / DAY)) {
      days[days.length - 1] = { ...last, ...point };
    } else days.push(point);
  }
  return days;
}
