import type { Draft } from '../ledger/drafts/draft';
import type { Entry } from '../ledger/entry';
import type { EarnedMonth, KeptStory, ProgramStanding } from '../ledger/own-series';
import type { Person } from '../ledger/person';
import type { Swap } from '../ledger/swap';
import type { Thread } from '../ledger/thread';
import type { Subject } from './subject';

/** One line of the ledger as it is kept. */
export interface EntryRow {
  /** Order of arrival, given by the database. Absent only before the row is written. */
  readonly seq?: number;
  /** What it is about; absent for an `undone` entry whose target has not arrived yet. */
  readonly subject?: Subject;
  /** The names (id, `@username`) of the person it speaks of, by which entries about one person find each other. */
  readonly names?: readonly string[];
  readonly entry: Entry;
}

/** A projection: can be made anew from the entries at any time. */
export interface PersonRow {
  /** Lower case, for the search by the beginning of a name. */
  readonly nameLower: string;
  /** What the name and the handle look like at a glance. */
  readonly looks: readonly string[];
  readonly person: Person;
}

export interface SwapRow {
  /** When the swap asks for something: its `dueAt`, or for a state without one the moment it came into that state. */
  readonly dueAt: number;
  readonly swap: Swap;
  /** What lists of swaps are sorted and searched by, texts in lower case and without accents. */
  readonly list: {
    readonly name: string;
    readonly sinceAt: number;
    readonly words: readonly string[];
    readonly followers?: number;
    readonly promisedAt?: number;
    readonly where?: string;
    readonly note?: string;
    /** The tags of the person, as they are compared. */
    readonly tags: readonly string[];
    /** The key of the thread in which it was agreed. */
    readonly thread?: string;
  };
}

export interface ThreadRow {
  /** Ids of your own responses there. */
  readonly responseIds: readonly string[];
  readonly thread: Thread;
}

export interface DraftRow {
  readonly draft: Draft;
}

export interface ReadingRow {
  readonly entryId: string;
  readonly at: number;
  readonly count: number;
  readonly exact: boolean;
}

/** One story of the writer's own, or all together, with the series of its figures. */
export interface StoryRow {
  readonly story: KeptStory;
}

export interface EarnedRow {
  readonly earned: EarnedMonth;
}

export interface ProgramRow {
  readonly key: string;
  readonly standing: ProgramStanding;
}

/** An action that was carried out, so that the same request, sent again, is not carried out twice. */
export interface RequestRow {
  readonly id: string;
  readonly at: number;
  readonly entryIds: readonly string[];
}

export interface MetaRow {
  readonly key:
    | 'settings'
    | 'viewer'
    | 'counters'
    | 'lastSeenNow'
    | 'notice'
    | 'exports'
    | 'summary'
    | 'health';
  readonly value: unknown;
}
