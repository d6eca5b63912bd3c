import type { FiguresPoint, KeptStory } from '../../../../lib/ledger/own-series';
import { DAY } from '../../../../lib/ledger/time';

export const NOW = Date.UTC(2026, 10, 20, 12);

export function point(figures: Partial<FiguresPoint> = {}): FiguresPoint {
  return { at: NOW, seenOn: 'stats', ...figures };
}

/** A story of the writer's with these readings of its life and its months. */
export function story(
  key: string,
  {
    days = 30,
    lifetime = [],
    months = {},
    tags,
  }: {
    days?: number;
    lifetime?: readonly FiguresPoint[];
    months?: Readonly<Record<string, readonly FiguresPoint[]>>;
    tags?: string[];
  } = {},
): KeptStory {
  return {
    key,
    title: key,
    publishedAt: NOW - days * DAY,
    ...(tags && { tags }),
    seenAt: NOW,
    seenOn: 'stats',
    lifetime,
    months: Object.entries(months).map(([month, points]) => ({ month, points })),
  };
}
