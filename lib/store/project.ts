import type { Ledger } from '../ledger/fold-ledger';
import { foldLedger } from '../ledger/fold-ledger';
import { looksOf } from '../ledger/look-alike';
import type { Person } from '../ledger/person';
import type { Thread } from '../ledger/thread';
import { standingIds } from '../ledger/undo';
import { placeRows } from './place-rows';
import type {
  DraftRow,
  EarnedRow,
  EntryRow,
  PersonRow,
  ProgramRow,
  ReadingRow,
  StoryRow,
  SwapRow,
  ThreadRow,
} from './rows';
import { PROGRAM_KEY } from './subject';
import { toSwapRow } from './to-swap-row';

/** Everything that follows from a set of entries, as rows to keep. */
export interface Projection {
  /** The same entries, each with the subject it belongs to. */
  readonly entries: readonly EntryRow[];
  readonly people: readonly PersonRow[];
  readonly swaps: readonly SwapRow[];
  readonly threads: readonly ThreadRow[];
  readonly drafts: readonly DraftRow[];
  readonly readings: readonly ReadingRow[];
  readonly stories: readonly StoryRow[];
  readonly earned: readonly EarnedRow[];
  readonly program: readonly ProgramRow[];
}

function toPersonRow(person: Person): PersonRow {
  return { nameLower: (person.name ?? person.username ?? '').toLowerCase(), looks: looksOf(person), person };
}

function toThreadRow(thread: Thread): ThreadRow {
  return { responseIds: thread.responses.flatMap((one) => one.responseId ?? []), thread };
}

function toReadingRows(rows: ReadonlyMap<string, EntryRow>): readonly ReadingRow[] {
  const standing = standingIds([...rows.values()].map((row) => row.entry));
  return [...rows.values()].flatMap(({ entry }) =>
    entry.kind === 'readingTaken' && standing.has(entry.id)
      ? [{ entryId: entry.id, at: entry.at, count: entry.count, exact: entry.exact }]
      : [],
  );
}

function toProgramRows(standing: Ledger['program']): readonly ProgramRow[] {
  return Object.keys(standing).length > 0 ? [{ key: PROGRAM_KEY, standing }] : [];
}

/**
 * Folds entries into rows. Pure.
 * @param rows by entry id, and whole: with everything known of the people and threads among them.
 */
export function project(rows: ReadonlyMap<string, EntryRow>, graceMs: number): Projection {
  const entries = [...rows.values()].map((row) => row.entry);
  const ledger: Ledger = foldLedger(entries, { graceMs });
  return {
    entries: placeRows(rows, ledger.keys),
    people: [...ledger.people.values()].map(toPersonRow),
    swaps: [...ledger.swaps.values()].flatMap((swap) => {
      const person = ledger.people.get(swap.personKey);
      return person ? [toSwapRow(swap, person)] : [];
    }),
    threads: [...ledger.threads.values()].map(toThreadRow),
    drafts: [...ledger.drafts.values()].map((draft) => ({ draft })),
    readings: toReadingRows(rows),
    stories: [...ledger.stories.values()].map((story) => ({ story })),
    earned: [...ledger.earnings.values()].map((earned) => ({ earned })),
    program: toProgramRows(ledger.program),
  };
}
