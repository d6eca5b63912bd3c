import { expect, it } from 'vitest';
import { byDay } from '../../../lib/ledger/own-series';
import { DAY } from '../../../lib/ledger/time';

const MIDNIGHT = Date.UTC(2026, 9, 20);
const point = (at: number, figures: { views?: number; reads?: number }) => ({ at, ...figures });

it('joins the points of one day in UTC, figure by figure, and no others', () => {
  expect(
    byDay([
      point(MIDNIGHT - 1, { views: 1 }),
      point(MIDNIGHT, { views: 2, reads: 1 }),
      point(MIDNIGHT + 5, { views: 3 }),
      point(MIDNIGHT + DAY - 1, { reads: 0 }),
      point(MIDNIGHT + DAY, { views: 4 }),
    ]),
  ).toStrictEqual([
    point(MIDNIGHT - 1, { views: 1 }),
    { at: MIDNIGHT + DAY - 1, views: 3, reads: 0 },
    point(MIDNIGHT + DAY, { views: 4 }),
  ]);
  expect(byDay([])).toStrictEqual([]);
});

it('changes none of the points it was given', () => {
  const points = [point(MIDNIGHT, { views: 2 }), point(MIDNIGHT + 1, { views: 3 })];
  byDay(points);
  expect(points).toStrictEqual([point(MIDNIGHT, { views: 2 }), point(MIDNIGHT + 1, { views: 3 })]);
});
