import type { Viewer } from '../facts/page-facts';
import type { Entry } from '../ledger/entry';
import type { ReadingHealth } from '../ledger/health/reading-health';
import type { Settings } from '../ledger/settings';
import type { SummaryNote } from '../ledger/summary/summary-time';
import type { TraceCounts } from './erasing/count-traces';
import type { MirrorReport } from './mirror/compare-with-mirror';
import type { MirrorArea } from './mirror/mirror-area';
import type { Observe } from './observe';
import type { OpenParts } from './open-database';
import type { PutResult } from './put-entries';
import type { ExportNote } from './queries/carry-queries';
import type { Reader } from './reader';
import type { Trouble } from './trouble';

export interface StoreOptions extends OpenParts {
  /** Where the mirror is kept: storage.local. */
  readonly mirror: MirrorArea;
  /** The clock, ms since epoch; the platform's by default. */
  readonly now?: () => number;
  /** Told when another context takes the database away: this store reads and writes no more, another may be opened. */
  readonly onMadeWay?: () => void;
}

/** The ledger, for the one context that writes it. */
export interface Store extends Reader {
  /**
   * Writes the entries of one action and all that follows from them, or nothing. The same request, sent again, is
   * answered as it was the first time. Entries that are in the ledger already are passed over.
   * @throws WriteFailed, StoreBlocked, StoreTooNew
   */
  putEntries(entries: readonly Entry[], request?: { readonly requestId?: string }): Promise<PutResult>;
  /** Keeps what the writer chose and returns all settings. @throws as `putEntries` */
  putSettings(change: Partial<Settings>): Promise<Settings>;
  /** Keeps who the writer is. @throws as `putEntries` */
  putViewer(viewer: Viewer): Promise<void>;
  /**
   * Adds what a file or a copy holds and the ledger lacks, all of it in one transaction. What is there stays.
   * @param chosen settings and viewer to take over; a viewer that is known stays.
   * @returns how many entries were added. @throws as `putEntries`
   */
  addEntries(
    entries: readonly Entry[],
    chosen?: { readonly settings?: Partial<Settings>; readonly viewer?: Viewer },
  ): Promise<number>;
  /** What `forgetPerson` would erase, counted. */
  countTraces(personKey: string): Promise<TraceCounts>;
  /**
   * Erases every trace of one person from database, mirror and copies.
   * @param notes ids of notes about others that go along.
   * @returns how many entries went. @throws as `putEntries`
   */
  forgetPerson(personKey: string, notes?: readonly string[]): Promise<number>;
  /** Erases what was taken back about people of whom nothing stands. @returns how many entries went. @throws as `putEntries` */
  forgetStrangers(): Promise<number>;
  /** Erases everything, mirror and copies too. @throws as `putEntries` */
  eraseAll(): Promise<void>;
  /** Makes today's copy unless there is one. @throws when it cannot be written */
  keepCopy(): Promise<boolean>;
  /** Puts down that the ledger was exported, or that the reminder was put off. @throws as `putEntries` */
  putExports(note: ExportNote): Promise<void>;
  /** Puts down that there was a summary. @throws as `putEntries` */
  putSummaryNote(note: SummaryNote): Promise<void>;
  /** Keeps how well each kind of page was read. @throws as `putEntries` */
  putReadingHealth(health: ReadingHealth): Promise<void>;
  readonly observe: Observe;
  /** Writes what the mirror lacks at once instead of within two seconds. @throws when that fails */
  flushMirror(): Promise<void>;
  /** What is wrong, in words for the writer; undefined when all is well. */
  readonly trouble: Trouble | undefined;
  /** What the last comparison of database and mirror found and did. */
  readonly report: MirrorReport;
  /** The writer has read the notice about a restored ledger or the clock; it is not shown again. */
  noticeRead(): Promise<void>;
  /** Opens the database anew and compares it, after writing was stopped. @throws StoreBlocked when that fails */
  tryAgain(): Promise<void>;
  /** Lets go of the database. What the mirror lacks is written at the next opening. */
  close(): Promise<void>;
}
