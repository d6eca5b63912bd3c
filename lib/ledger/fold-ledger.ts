import type { Draft } from './drafts/draft';
import { foldDraft, isDraftEntry } from './drafts/fold-draft';
import type { DraftKept, DraftRemoved, Entry, PersonEntry, ReadingTaken } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { sortEntries } from './entry-order';
import { earnedKeyOf, foldEarnings } from './fold-earnings';
import { foldStanding } from './fold-person';
import { foldProgram } from './fold-program';
import { foldReadings } from './fold-readings';
import { foldStory, isStoryEntry } from './fold-story';
import type { ThreadEntry } from './fold-thread';
import { foldThread, isThreadEntry, threadKeyOf } from './fold-thread';
import type { EarningsRead, ProgramSeen } from './own-entry';
import type { EarnedMonth, KeptStory, ProgramStanding } from './own-series';
import type { Person } from './person';
import { joinKeys } from './person-keys';
import type { Reading } from './reading';
import { joinTitles } from './stories/join-titles';
import type { Swap } from './swap';
import type { Thread } from './thread';
import { standingIds } from './undo';

/** Everything that the entries say. */
export interface Ledger {
  readonly people: ReadonlyMap<string, Person>;
  readonly swaps: ReadonlyMap<string, Swap>;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  readonly threads: ReadonlyMap<string, Thread>;
  /** The writer's own texts, by their ids. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The writer's own stories, and the figures of all together. */
  readonly stories: ReadonlyMap<string, KeptStory>;
  readonly earnings: ReadonlyMap<string, EarnedMonth>;
  /** What pages say of the writer's account. */
  readonly program: ProgramStanding;
  /** The person's key for each entry about a person, standing or not. */
  readonly keys: ReadonlyMap<string, string>;
  /** Entries of a kind or with a time that this build does not know: kept, not folded. */
  readonly aside: readonly Entry[];
}

/** Folds a whole ledger: the same result in any order of arrival and with duplicates. */
export function foldLedger(entries: readonly Entry[], { graceMs }: { readonly graceMs: number }): Ledger {
  const all = sortEntries(entries);
  const known = all.filter(isKnownEntry);
  const standing = standingIds(known);
  const keys = joinKeys(known);

  const people = new Map<string, Person>();
  const swaps = new Map<string, Swap>();
  const byPerson = groupBy(known.filter(isPersonEntry), (entry: PersonEntry) => keys.get(entry.id) ?? '');
  for (const [key, own] of byPerson) {
    const folded = foldStanding(own, standing, { graceMs, key });
    if (folded) people.set(key, folded.person);
    if (folded?.swap) swaps.set(key, folded.swap);
  }

  const live = known.filter((entry) => standing.has(entry.id));
  const threads = foldEach(
    live.filter(isThreadEntry),
    ({ place }: ThreadEntry) => threadKeyOf(place),
    foldThread,
  );
  const aboutStories = live.filter(isStoryEntry);
  const stories = foldEach(aboutStories, joinTitles(aboutStories), foldStory);
  const earned = live.filter((entry): entry is EarningsRead => entry.kind === 'earningsRead');
  const earnings = foldEach(earned, earnedKeyOf, foldEarnings);
  const program = foldProgram(live.filter((entry): entry is ProgramSeen => entry.kind === 'programSeen'));

  const drafts = new Map<string, Draft>();
  const byDraft = groupBy(live.filter(isDraftEntry), (entry: DraftKept | DraftRemoved) => entry.draftId);
  for (const [id, own] of byDraft) {
    const draft = foldDraft(own);
    if (draft) drafts.set(id, draft);
  }

  const readings = foldReadings(live.filter((entry): entry is ReadingTaken => entry.kind === 'readingTaken'));
  const aside = all.filter((entry) => !isKnownEntry(entry));
  return { people, swaps, readings, threads, drafts, stories, earnings, program, keys, aside };
}

/** Folds what belongs together, each group by itself. */
function foldEach<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  fold: (items: readonly T[]) => V | undefined,
): ReadonlyMap<string, V> {
  const folded = new Map<string, V>();
  for (const [key, own] of groupBy(items, keyOf)) {
    const value = fold(own);
    if (value !== undefined) folded.set(key, value);
  }
  return folded;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
