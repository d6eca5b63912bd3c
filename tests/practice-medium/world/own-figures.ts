import { createRandom, seedFromText } from './random';
import type { Post } from './types';

const DAY = 86_400_000;

/** What one story did on one day (UTC). */
export interface DayFigures {
  /** When the day begins, ms UTC. */
  at: number;
  presentations: number;
  memberViews: number;
  otherViews: number;
  memberReads: number;
  otherReads: number;
  follows: number;
  /** Earned by reads of members; nothing unless the story is behind the paywall. */
  cents: number;
}

/** The days of a story from the day it was published to today, the same for the same story every time. */
export function daysOf(post: Post, now: number): DayFigures[] {
  const random = createRandom(seedFromText(`figures:${post.id}`));
  const first = Math.floor(post.createdAt / DAY);
  const days: DayFigures[] = [];
  for (let day = first; day <= Math.floor(now / DAY); day += 1) {
    // Half of all views come in the first three days, and a few for ever after.
    const warmth = 1 / (1 + (day - first) / 3);
    const memberViews = Math.floor(random() * 24 * warmth + random() * 2);
    const otherViews = Math.floor(random() * 30 * warmth + random() * 2);
    const memberReads = Math.floor(memberViews * (0.45 + random() * 0.3));
    days.push({
      at: day * DAY,
      presentations: (memberViews + otherViews) * 6 + Math.floor(random() * 9),
      memberViews,
      otherViews,
      memberReads,
      otherReads: Math.floor(otherViews * (0.1 + random() * 0.25)),
      follows: random() < 0.3 * warmth ? 1 : 0,
      cents: post.isLocked ? Math.round(memberReads * (2 + random() * 3)) : 0,
    });
  }
  return days;
}

/** The sum over these days. */
export function sumDays(days: readonly DayFigures[]): Omit<DayFigures, 'at'> {
  const sum = (of: (day: DayFigures) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    presentations: sum((day) => day.presentations),
    memberViews: sum((day) => day.memberViews),
    otherViews: sum((day) => day.otherViews),
    memberReads: sum((day) => day.memberReads),
    otherReads: sum((day) => day.otherReads),
    follows: sum((day) => day.follows),
    cents: sum((day) => day.cents),
  };
}
