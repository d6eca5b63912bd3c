import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, PersonRef } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { foldSaid } from '../../../lib/ledger/program-said';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { countTables, isAsCounted, readCounters } from '../../../lib/store/counters';
import { createDatabase } from '../../../lib/store/database';
import type { Store } from '../../../lib/store/store';
import { loseDatabase, makeProfile, NOW, openStoreOf, type Profile } from './make-store';

const people: PersonRef[] = [
  { id: 'a1', username: 'Ada' },
  { id: 'a1', username: 'ada-new' },
  { id: 'a1' },
  { username: 'ADA' },
  { username: 'ada-new' },
  { id: 'b2', username: 'ada' },
  { id: 'b2', username: 'bo' },
  { username: 'bo', name: 'Bo' },
  { id: 'c3' },
  { name: 'No Handle' },
];
const KINDS = [
  'iFollowed',
  'theyFollowed',
  'iUnfollowed',
  'theyMissing',
  'swapOffered',
  'letGo',
  'lookedAt',
] as const;

const OWN_KINDS = ['storySeen', 'storyStatsRead', 'earningsRead', 'programSeen'] as const;

/** What a writer and their pages can do, as numbers: which person, which earlier entry, how long after the last. */
const step = fc.record({
  what: fc.constantFrom(
    ...KINDS,
    'undone',
    'undone',
    'responded',
    'threadLooked',
    'threadSeen',
    'readingTaken',
    'draftKept',
    'draftRemoved',
    ...OWN_KINDS,
    'programSaid',
  ),
  whom: fc.nat(people.length - 1),
  which: fc.nat(40),
  wait: fc.constantFrom(0, 1, HOUR, DAY, 3 * DAY, -DAY),
  grouped: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function toEntry({ what, whom, which }: Step, index: number, at: number): Entry {
  const id = `entry-${index}`;
  const storyId = `f0${whom % 3}`;
  const url = `https://medium.com/@ines/a-story-${storyId}`;
  switch (what) {
    case 'undone':
      return { id, at, kind: what, entryId: `entry-${which}` };
    case 'responded':
      return { id, at, kind: what, place: { url, storyId, responseId: `e${which % 4}` } };
    case 'threadLooked':
    case 'threadSeen':
      return { id, at, kind: what, place: { url, storyId }, responseCount: which };
    case 'storySeen':
      return {
        id,
        at,
        kind: what,
        seenOn: 'stories',
        story: {
          id: storyId,
          isPaywalled: which % 2 === 0,
          ...(which % 3 > 0 && { title: `Story ${which % 4}` }),
        },
      };
    case 'storyStatsRead':
      return {
        id,
        at,
        kind: what,
        seenOn: 'stats',
        views: which,
        ...(whom > 0 && { storyId: which % 3 === 0 ? `title:story ${which % 4}` : storyId }),
      };
    case 'earningsRead':
      return {
        id,
        at,
        kind: what,
        seenOn: 'dashboard',
        month: '2026-10',
        earnings: { currency: 'USD', minor: which },
      };
    case 'programSeen':
      return { id, at, kind: what, seenOn: 'page', isEnrolled: which % 2 === 0 };
    case 'readingTaken':
      return { id, at, kind: what, count: 60 + which, exact: true };
    case 'draftKept':
      return { id, at, kind: what, draftId: `draft-${which % 3}`, use: 'response', text: `text ${whom}` };
    case 'draftRemoved':
      return { id, at, kind: what, draftId: `draft-${which % 3}` };
    case 'programSaid':
      return { id, at, kind: what, about: 'stories', answer: which % 4 ? String(which) : 'unknown' };
    case 'swapOffered':
    case 'letGo':
    case 'lookedAt':
      return { id, at, kind: what, person: people[whom] ?? {} };
    default:
      return { id, at, kind: what, person: people[whom] ?? {}, evidence: 'ownWord' };
  }
}

/** Actions of one or several entries each. */
function toActions(steps: readonly Step[]): Entry[][] {
  const actions: Entry[][] = [];
  let at = NOW;
  for (const [index, one] of steps.entries()) {
    at += one.wait;
    const entry = toEntry(one, index, at);
    const last = actions.at(-1);
    if (one.grouped && last) last.push(entry);
    else actions.push([entry]);
  }
  return actions;
}

async function expectSameAsFold(store: Store, profile: Profile, entries: readonly Entry[], graceMs: number) {
  const ledger = foldLedger(entries, { graceMs });
  const db = createDatabase(profile.parts);
  await db.open();
  const held = {
    people: new Map((await db.people.toArray()).map((row) => [row.person.key, row.person])),
    swaps: new Map((await db.swaps.toArray()).map((row) => [row.swap.personKey, row.swap])),
    threads: new Map((await db.threads.toArray()).map((row) => [row.thread.key, row.thread])),
    drafts: new Map((await store.listDrafts()).map((draft) => [draft.id, draft])),
    readings: await store.listReadings(0),
    stories: new Map((await db.stories.toArray()).map((row) => [row.story.key, row.story])),
    earnings: new Map((await db.earned.toArray()).map((row) => [row.earned.key, row.earned])),
    program: await store.readProgram(),
    keys: new Map(
      (await db.entries.toArray()).flatMap(({ entry, subject }) =>
        'person' in entry ? [[entry.id, subject?.replace('person:', '')]] : [],
      ) as [string, string][],
    ),
  };
  const { aside: _, ...expected } = ledger;
  expect(held).toEqual(expected);
  expect(await store.readSaid()).toEqual(foldSaid(entries));
  expect(isAsCounted(await readCounters(db), await countTables(db))).toBe(true);
  for (const [state, count] of Object.entries(await store.counts()))
    expect([...ledger.swaps.values()].filter((swap) => swap.state === state)).toHaveLength(count);
  db.close();
}

describe('whatever is done, in whatever order', () => {
  test('the store holds what folding all entries gives, also after a grace period was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const profile = makeProfile();
        const store = await openStoreOf(profile);
        const actions = toActions(steps);
        for (const action of actions) await store.putEntries(action);
        await expectSameAsFold(store, profile, actions.flat(), 2 * DAY);
        await store.putSettings({ graceMs: DAY });
        await expectSameAsFold(store, profile, actions.flat(), DAY);
        await store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('the store is the same when entries arrive in another order, twice, or from the mirror', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }).chain((steps) => {
          const entries = toActions(steps).flat();
          return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }));
        }),
        async ([entries, shuffled]) => {
          const profile = makeProfile();
          const store = await openStoreOf(profile);
          for (const entry of [...shuffled, ...shuffled]) await store.putEntries([entry]);
          await expectSameAsFold(store, profile, entries, 2 * DAY);
          await store.flushMirror();
          await store.close();
          loseDatabase(profile);
          const restored = await openStoreOf(profile);
          await expectSameAsFold(restored, profile, entries, 2 * DAY);
          await restored.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});
