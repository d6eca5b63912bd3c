import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { moneySchema } from '../../../lib/facts/money';
import * as facts from '../../../lib/facts/values';
import { storyFiguresSchema } from '../../../lib/facts/writer-facts';
import * as limits from '../../../lib/medium/limits';

it('has the limits of the facts', () => {
  expect(limits.RESPONSES_MAX).toBe(facts.RESPONSES_MAX);
  expect(limits.TEXT_MAX).toBe(facts.TEXT_MAX);
  expect(limits.COUNT_MAX).toBe(facts.FOLLOWERS_MAX);
});

it.each([
  [facts.nameSchema, 'x'.repeat(limits.NAME_MAX), 'x'.repeat(limits.NAME_MAX + 1)],
  [facts.countSchema, limits.COUNT_MAX, limits.COUNT_MAX + 1],
  [facts.momentSchema, limits.MOMENT_MIN, limits.MOMENT_MIN - 1],
  [facts.momentSchema, limits.MOMENT_MAX, limits.MOMENT_MAX + 1],
  [moneySchema.shape.minor, limits.MINOR_MAX, limits.MINOR_MAX + 1],
  [storyFiguresSchema.shape.followersGained, limits.CHANGE_MAX, limits.CHANGE_MAX + 1],
])('ends where the schema ends', (schema, last, beyond) => {
  expect([z.safeParse(schema, last).success, z.safeParse(schema, beyond).success]).toStrictEqual([
    true,
    false,
  ]);
});
