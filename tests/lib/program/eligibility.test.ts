import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/ledger/time';
import { type Day, startOf } from '../../../lib/program/calendar';
import { judge, knowledgeOf, type Standing, verdictOf } from '../../../lib/program/eligibility';
import type { Known } from '../../../lib/program/evidence';
import type { RequirementId } from '../../../lib/program/requirement';
import type { RuleSetId } from '../../../lib/program/rule-set';
import { ALL_RULES } from '../../../lib/program/rules/all-rules';
import { readyWriter, said } from './examples';

const NOW = startOf('2026-11-21');

function rules(id: RuleSetId) {
  const found = ALL_RULES.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

function standing(set: RuleSetId, id: RequirementId, known: Known, at = NOW): Standing | undefined {
  return judge(rules(set), known, at).rows.find(({ requirement }) => requirement.id === id)?.standing;
}

describe('on the first and the last day of each rule set', () => {
  it.each<[RuleSetId, Day, string]>([
    ['2017-invite', '2017-03-01', '0 of 1'],
    ['2017-invite', '2017-10-09', '0 of 1'],
    // Which 23 countries Stripe paid out to then is not known here.
    ['2017-open', '2017-10-10', '1 of 2'],
    ['2017-open', '2021-08-10', '1 of 2'],
    ['2021-100', '2021-08-11', '8 of 8'],
    ['2021-100', '2023-07-31', '8 of 8'],
    // Agreeing to the terms was first named on 2025-05-27.
    ['2023-member', '2023-08-01', '7 of 7'],
    ['2023-member', '2025-05-26', '7 of 7'],
    ['2023-member', '2025-05-27', '8 of 8'],
    ['2023-member', '2026-04-30', '8 of 8'],
    ['2026-current', '2025-06-01', '11 of 11'],
    ['2026-current', '2026-11-21', '11 of 11'],
  ])('%s, %s: a writer with everything is %s ready', (id, day, words) => {
    const at = startOf(day);
    const { ready, total } = judge(rules(id), readyWriter(at), at);
    expect(`${ready} of ${total}`).toBe(words);
  });

  it.each(ALL_RULES.map(({ id }) => id))('%s: of a writer of whom nothing is known, all is unknown', (id) => {
    const { from, to } = rules(id);
    for (const day of [from, to ?? '2026-11-21'] as const) {
      const judged = judge(rules(id), {}, startOf(day));
      const untouched = judged.rows.filter((row) => row.standing !== 'unknown');
      expect(untouched).toEqual([]);
      expect([judged.ready, judged.notMet, judged.disputed]).toEqual([0, 0, 0]);
      expect(verdictOf(judged)).toBe('cannotTell');
    }
  });
});

describe('a requirement', () => {
  it.each<[RuleSetId, RequirementId, Known, Standing]>([
    ['2021-100', 'followers', { followers: said(100, NOW) }, 'met'],
    ['2021-100', 'followers', { followers: said(99, NOW) }, 'notMet'],
    ['2021-100', 'followers', { followers: { ...said(99, NOW), atLeast: true } }, 'unknown'],
    ['2021-100', 'followers', { followers: { ...said(1200, NOW), atLeast: true } }, 'met'],
    ['2021-100', 'stories', { stories: said(0, NOW) }, 'notMet'],
    ['2021-100', 'stories', { stories: said(1, NOW) }, 'met'],
    ['2023-member', 'newestStory', { newestStoryAt: said(NOW - 180 * DAY, NOW) }, 'met'],
    ['2023-member', 'newestStory', { newestStoryAt: said(NOW - 180 * DAY - 1, NOW) }, 'notMet'],
    [
      '2023-member',
      'newestStory',
      { newestStoryAt: { ...said(NOW - 181 * DAY, NOW), atLeast: true } },
      'unknown',
    ],
    ['2023-member', 'member', { member: said(false, NOW) }, 'notMet'],
    ['2023-member', 'member', { member: said(true, NOW) }, 'met'],
    ['2026-current', 'adult', { adult: said(false, NOW) }, 'notMet'],
    ['2026-current', 'profile', { profile: said(true, NOW) }, 'met'],
    ['2026-current', 'bank', { bank: said(false, NOW) }, 'notMet'],
    ['2026-current', 'stripe', { stripe: said(false, NOW) }, 'notMet'],
    ['2026-current', 'taxForm', { taxForm: said(false, NOW) }, 'notMet'],
    ['2026-current', 'terms', { terms: said(false, NOW) }, 'notMet'],
    ['2026-current', 'active', { firstStoryAt: said(NOW - 90 * DAY, NOW) }, 'met'],
    ['2026-current', 'active', { firstStoryAt: said(NOW - 89 * DAY, NOW) }, 'disputed'],
    ['2026-current', 'active', { firstStoryAt: { ...said(NOW - DAY, NOW), atLeast: true } }, 'unknown'],
    ['2026-current', 'stories', { stories: said(6, NOW) }, 'met'],
    ['2026-current', 'stories', { stories: said(5, NOW) }, 'disputed'],
    ['2026-current', 'stories', { stories: said(1, NOW) }, 'disputed'],
    ['2026-current', 'stories', { stories: said(0, NOW) }, 'notMet'],
    ['2026-current', 'stories', { stories: { ...said(5, NOW), atLeast: true } }, 'unknown'],
    ['2026-current', 'member', { member: said(false, NOW) }, 'disputed'],
    ['2026-current', 'member', { member: said(true, NOW) }, 'met'],
    ['2026-current', 'country', { country: said('PT', NOW) }, 'met'],
    // A list of 2024 says nothing of the rules of 2021, nor one of 2021 of those of 2017.
    ['2023-member', 'country', { country: said('NG', NOW) }, 'met'],
    ['2021-100', 'country', { country: said('NG', NOW) }, 'unknown'],
    ['2017-open', 'country', { country: said('PT', NOW) }, 'unknown'],
    ['2026-current', 'country', { country: said('IN', NOW) }, 'unknown'],
    ['2026-current', 'country', { country: said('RU', NOW) }, 'unknown'],
    ['2017-invite', 'invitation', readyWriter(NOW), 'unknown'],
  ])('%s, %s of %j is %s', (set, id, known, answer) => {
    expect(standing(set, id, known)).toBe(answer);
  });

  it('shows every value that is named when sources differ, with who names it', () => {
    const stories = judge(rules('2026-current'), { stories: said(3, NOW) }, NOW).rows[1];
    expect(stories?.claims.map(({ claim, outcome }) => [claim.needs, claim.source.voice, outcome])).toEqual([
      [1, 'copy', 'met'],
      [6, 'reported', 'notMet'],
    ]);
  });

  it('shows one value when all sources agree', () => {
    for (const { claims, requirement } of judge(rules('2021-100'), {}, NOW).rows)
      expect(claims, requirement.id).toHaveLength(1);
  });

  it('says what it was judged by', () => {
    const [first] = judge(rules('2021-100'), { followers: said(87, NOW - DAY) }, NOW).rows;
    expect(first?.evidence).toEqual({ value: 87, from: 'ownWord', at: NOW - DAY });
  });
});

describe('rules of another time', () => {
  it('can be looked at: under those of 2021 a writer of today would be ready', () => {
    const { member: _, profile: __, terms: ___, ...known } = readyWriter(NOW);
    expect(verdictOf(judge(rules('2021-100'), known, NOW))).toBe('ready');
    expect(verdictOf(judge(rules('2021-100'), { ...known, followers: said(99, NOW) }, NOW))).toBe('notYet');
    expect(verdictOf(judge(rules('2023-member'), known, NOW))).toBe('cannotTell');
  });
});

describe('how much is known', () => {
  it.each<[string, Known, 'nothing' | 'something' | 'all']>([
    ['nothing', {}, 'nothing'],
    ['followers, which today’s rules do not ask for', { followers: said(87, NOW) }, 'nothing'],
    ['one thing', { stories: said(2, NOW) }, 'something'],
    ['all', readyWriter(NOW), 'all'],
    ['all but the list of countries', { ...readyWriter(NOW), country: said('IN', NOW) }, 'all'],
    ['all, and some of it missing', { ...readyWriter(NOW), bank: said(false, NOW) }, 'all'],
  ])('%s', (_, known, answer) => {
    expect(knowledgeOf(judge(rules('2026-current'), known, NOW))).toBe(answer);
  });
});
