import fc from 'fast-check';
import { MEMBERSHIPS } from '../../../lib/facts/writer-facts';
import type { Entry, PersonRef } from '../../../lib/ledger/entry';
import { EVIDENCE } from '../../../lib/ledger/entry';
import { SEEN_ON } from '../../../lib/ledger/own-entry';
import { HOUR } from '../../../lib/ledger/time';
import { START } from './examples';

/** Few ids, names and moments, so that ties, renames and names that change hands come up all the time. */
const idOf = fc.integer({ min: 0, max: 30 }).map((number) => `e${number}`);
const momentOf = fc.integer({ min: 0, max: 6 }).map((hours) => START + hours * HOUR);
const personOf: fc.Arbitrary<PersonRef> = fc.oneof(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), username: fc.constantFrom('Ann', 'ann', 'bo', 'cy') }),
  fc.record({ username: fc.constantFrom('Ann', 'ann', 'bo', 'cy') }),
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('Ann', 'Bo') }),
);
const placeOf = fc.record({ url: fc.constantFrom('https://medium.com/p/1', 'https://medium.com/p/2') });

const line = { id: idOf, at: momentOf };
const about = { ...line, person: personOf };

const personEntryOf: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...about,
    kind: fc.constantFrom(
      'iFollowed' as const,
      'theyFollowed' as const,
      'iUnfollowed' as const,
      'theyMissing' as const,
    ),
    evidence: fc.constantFrom(...EVIDENCE),
  }) as fc.Arbitrary<Entry>,
  fc.record({
    ...about,
    kind: fc.constantFrom(
      'swapOffered' as const,
      'letGo' as const,
      'declined' as const,
      'notASwap' as const,
      'askedOnce' as const,
      'lookedAt' as const,
    ),
  }),
  fc.record({
    ...about,
    kind: fc.constantFrom('personTagged' as const, 'personUntagged' as const),
    tag: fc.constantFrom('Poetry', 'poetry', 'prose'),
  }),
  fc.record({ ...about, kind: fc.constant('personNoted' as const), text: fc.constantFrom('one', 'two') }),
  fc.record({
    ...about,
    kind: fc.constant('personSeen' as const),
    followers: fc.record({ count: fc.nat(2_000), exact: fc.boolean() }),
  }),
);

const undoneOf: fc.Arbitrary<Entry> = fc.record({
  ...line,
  kind: fc.constant('undone' as const),
  entryId: idOf,
});

const moneyOf = fc.record({
  currency: fc.constantFrom('USD', 'EUR'),
  minor: fc.integer({ min: -50, max: 500 }),
});
const storyIdOf = fc.constantFrom('5a', 'title:Soup');
const seen = { ...line, seenOn: fc.constantFrom(...SEEN_ON) };
const monthOf = fc.constantFrom('2026-09', '2026-10');

const ownEntryOf: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...seen,
    kind: fc.constant('storySeen' as const),
    story: fc.record(
      {
        id: storyIdOf,
        title: fc.constantFrom('Soup', 'Bread'),
        url: fc.constant('https://medium.com/p/5a'),
        publishedAt: momentOf,
        isPaywalled: fc.boolean(),
        tags: fc.subarray(['Food', 'Bread']),
      },
      { requiredKeys: ['id'] },
    ),
  }),
  fc.record(
    {
      ...seen,
      kind: fc.constant('storyStatsRead' as const),
      storyId: storyIdOf,
      month: monthOf,
      presentations: fc.nat(50),
      views: fc.nat(50),
      reads: fc.nat(50),
      memberViews: fc.nat(50),
      memberReads: fc.nat(50),
      memberReadMs: fc.nat(50),
      followersGained: fc.integer({ min: -5, max: 5 }),
      earnings: moneyOf,
    },
    { requiredKeys: ['id', 'at', 'seenOn', 'kind'] },
  ),
  fc.record({ ...seen, kind: fc.constant('earningsRead' as const), month: monthOf, earnings: moneyOf }),
  fc.record(
    {
      ...seen,
      kind: fc.constant('programSeen' as const),
      membership: fc.constantFrom(...MEMBERSHIPS),
      isEnrolled: fc.boolean(),
      joinedAt: momentOf,
    },
    { requiredKeys: ['id', 'at', 'seenOn', 'kind'] },
  ),
);

const otherOf: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ ...line, kind: fc.constant('responded' as const), place: placeOf }),
  fc.record({
    ...line,
    kind: fc.constantFrom('threadLooked' as const, 'threadSeen' as const),
    place: placeOf,
    responseCount: fc.nat(50),
    claps: fc.nat(50),
  }),
  fc.record({
    ...line,
    kind: fc.constant('draftKept' as const),
    draftId: fc.constantFrom('d1', 'd2'),
    use: fc.constantFrom('response' as const, 'reminder' as const),
    text: fc.constantFrom('one', 'two'),
  }),
  fc.record({ ...line, kind: fc.constant('draftRemoved' as const), draftId: fc.constantFrom('d1', 'd2') }),
  fc.record({
    ...line,
    kind: fc.constant('programSaid' as const),
    about: fc.constantFrom('member' as const, 'adult' as const),
    answer: fc.constantFrom('yes', 'no', 'unknown'),
  }),
  ownEntryOf,
  fc.record({ ...line, kind: fc.constant('readingTaken' as const), count: fc.nat(200), exact: fc.boolean() }),
);

export const entryOf: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: personEntryOf },
  { weight: 2, arbitrary: undoneOf },
  { weight: 1, arbitrary: otherOf },
);

/** A ledger without two different entries of one id, as a store holds it. */
export const ledgerOf: fc.Arbitrary<readonly Entry[]> = fc.uniqueArray(entryOf, {
  selector: (entry) => entry.id,
  maxLength: 25,
});

/** The same entries in another order, some of them twice. */
export function shuffledOf(entries: readonly Entry[]): fc.Arbitrary<readonly Entry[]> {
  return fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length }).map((some) => {
    const missing = entries.filter((entry) => !some.includes(entry));
    return [...missing, ...some];
  });
}
