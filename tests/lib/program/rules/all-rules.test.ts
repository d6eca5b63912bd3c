import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../lib/ledger/time';
import { startOf } from '../../../../lib/program/calendar';
import type { Requirement } from '../../../../lib/program/requirement';
import type { RuleSet } from '../../../../lib/program/rule-set';
import { ALL_RULES } from '../../../../lib/program/rules/all-rules';

/** What one row of the table asks for: "stories 1 or 6". */
function rowOf({ id, claims }: Requirement): string {
  const values = [
    ...new Set(claims.map(({ needs }) => (needs === true ? 'yes' : needs === false ? 'no' : needs))),
  ];
  return `${id}: ${values.join(' or ')}`;
}

function rules(id: RuleSet['id']): RuleSet {
  const found = ALL_RULES.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

/** The whole table: when Medium changes a rule, this is the test to change. */
const TABLE: readonly [RuleSet['id'], string, string | null, RuleSet['joining'], readonly string[]][] = [
  ['2017-invite', '2017-03-01', '2017-10-09', 'invited', ['invitation: yes']],
  ['2017-open', '2017-10-10', '2021-08-10', 'instant', ['country: yes', 'stripe: yes']],
  [
    '2021-100',
    '2021-08-11',
    '2023-07-31',
    'reviewed',
    [
      'followers: 100',
      'stories: 1',
      'newestStory: 180',
      'adult: yes',
      'country: yes',
      'bank: yes',
      'stripe: yes',
      'taxForm: yes',
    ],
  ],
  [
    '2023-member',
    '2023-08-01',
    '2026-04-30',
    'instant',
    [
      'stories: 1',
      'newestStory: 180',
      'member: yes',
      'adult: yes',
      'country: yes',
      'bank: yes',
      'taxForm: yes',
      'terms: yes',
    ],
  ],
  [
    '2026-current',
    '2025-06-01',
    null,
    'reviewed',
    [
      'profile: yes',
      'stories: 1 or 6',
      'active: 0 or 3',
      'member: yes or no',
      'newestStory: 180',
      'adult: yes',
      'country: yes',
      'bank: yes',
      'stripe: yes',
      'taxForm: yes',
      'terms: yes',
    ],
  ],
];

describe('the table of rules', () => {
  it('has these rule sets, in this order', () => {
    expect(ALL_RULES.map(({ id }) => id)).toEqual(TABLE.map(([id]) => id));
  });

  it.each(TABLE)('%s holds from %s to %s, joining is %s', (id, from, to, joining, rows) => {
    const set = rules(id);
    expect([set.from, set.to, set.joining]).toEqual([from, to, joining]);
    expect(set.requirements.map(rowOf)).toEqual(rows);
  });

  it('asks for followers in 2021 only', () => {
    const asking = ALL_RULES.filter((set) => set.requirements.some(({ id }) => id === 'followers'));
    expect(asking.map(({ id }) => id)).toEqual(['2021-100']);
  });

  it('knows a wait of 30 days after a refusal in 2021 and today, and 180 days for the tax form', () => {
    expect(ALL_RULES.map(({ waitDays }) => waitDays)).toEqual([undefined, undefined, 30, undefined, 30]);
    expect(rules('2021-100').taxFormDays).toBe(180);
    expect(rules('2023-member').taxFormDays).toBe(180);
  });

  it('is less sure of today’s rules than of those before, and least of what is disputed', () => {
    expect(ALL_RULES.map(({ confidence }) => confidence)).toEqual(['high', 'high', 'high', 'high', 'low']);
    const today = rules('2026-current').requirements;
    const disputed = today.filter(({ claims }) => new Set(claims.map(({ needs }) => needs)).size > 1);
    expect(disputed.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
      'stories low',
      'active low',
      'member low',
    ]);
  });

  it('follows one on another without a day between', () => {
    for (const [index, set] of ALL_RULES.entries()) {
      const next = ALL_RULES[index + 1];
      if (next && set.to) expect(startOf(next.from)).toBeLessThanOrEqual(startOf(set.to) + DAY);
      expect(startOf(set.from)).toBeLessThanOrEqual(startOf(set.to ?? '2100-01-01'));
    }
    expect(ALL_RULES.filter(({ to }) => to === null)).toHaveLength(1);
  });

  it('names for every fact a source that can be opened and the day it was looked at', () => {
    const facts = ALL_RULES.flatMap((set) => [set, ...set.requirements]);
    for (const { sources, checkedOn } of facts) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
      expect(startOf(checkedOn)).toBeGreaterThan(startOf('2025-01-01'));
    }
    for (const { claims } of ALL_RULES.flatMap(({ requirements }) => requirements))
      for (const { source } of claims) expect(new URL(source.url).protocol).toBe('https:');
  });
});
