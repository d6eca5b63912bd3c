import { expect, it } from 'vitest';
import {
  applicationOf,
  PAYING_FACTS,
  REFUSAL_FACTS,
  REFUSAL_REASONS,
  STEP_IDS,
} from '../../../lib/program/application';
import { parseDay } from '../../../lib/program/calendar';
import { PUBLISHED_INCOME, TOLD_INCOME } from '../../../lib/program/income';
import { PAYOUT_FACTS } from '../../../lib/program/payouts';
import { MEMBERSHIP_FACTS } from '../../../lib/program/pays-for-itself';
import {
  FORMULA_FACTS,
  MEMBER_READ_BAND,
  RATE_EXAMPLES,
  READ_RATIO_FACTS,
} from '../../../lib/program/rate-examples';
import { RISKS } from '../../../lib/program/risks';
import { ALL_RULES } from '../../../lib/program/rules/all-rules';

const APPLICATIONS = ALL_RULES.flatMap(({ id }) => applicationOf(id) ?? []);

it('every fact has a source that can be opened, how sure it is, and the day it was looked at', () => {
  const facts = [
    ...APPLICATIONS,
    ...RATE_EXAMPLES,
    ...PUBLISHED_INCOME,
    ...TOLD_INCOME,
    ...RISKS,
    PAYOUT_FACTS,
    REFUSAL_FACTS,
    PAYING_FACTS,
    FORMULA_FACTS,
    READ_RATIO_FACTS,
    MEMBERSHIP_FACTS,
  ];
  for (const { sources, checkedOn } of facts) {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
    expect(parseDay(checkedOn)).toBeDefined();
  }
});

it('steps of an application are on Medium and lead from a story to the paywall', () => {
  expect(APPLICATIONS.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
    ['publish', 'followers', 'apply', 'review', 'stripe', 'taxForm', 'paywall'],
    ['publish', 'apply', 'country', 'criteria', 'stripe', 'taxForm', 'paywall'],
    ['publish', 'check', 'apply', 'review', 'stripe', 'taxForm', 'paywall'],
  ]);
  for (const { id, url } of APPLICATIONS.flatMap(({ steps }) => steps)) {
    expect(STEP_IDS).toContain(id);
    if (url !== undefined) expect(new URL(url).hostname).toMatch(/(^|\.)medium\.com$/);
  }
  expect(applicationOf('2017-open')).toBeUndefined();
});

it('examples of single writers say their years', () => {
  for (const { years, low, high } of RATE_EXAMPLES) {
    expect(years).toMatch(/^20\d\d/);
    expect(low).toBeLessThanOrEqual(high);
  }
  expect(MEMBER_READ_BAND).toEqual({ low: 2, middle: 3, high: 12 });
});

it('fewer than one in ten partners earned above 100 dollars a month, in all that was published', () => {
  expect(
    PUBLISHED_INCOME.map(({ month, above100Share, isBelow }) => [month, above100Share, isBelow]),
  ).toEqual([
    ['2018-07', 9.8, undefined],
    ['2019-01', 8.1, undefined],
    ['2020-09', 10, true],
  ]);
});

it('six reasons of refusal were named', () => {
  expect(REFUSAL_REASONS).toEqual(['notMember', 'country', 'littleValue', 'aiText', 'profile', 'fewStories']);
});
