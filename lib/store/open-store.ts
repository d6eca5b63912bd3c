import type { Viewer } from '../facts/page-facts';
import type { Entry } from '../ledger/entry';
import type { Settings } from '../ledger/settings';
import type { Trouble } from './errors';
import { StoreTooNew, WriteFailed } from './errors';
import type { MirrorArea } from './mirror/mirror-area';
import type { Observe } from './observe';
import { makeObserve } from './observe';
import type { OpenParts } from './open-database';
import { openDatabase } from './open-database';
import type { PutResult } from './put-entries';
import { putEntries } from './put-entries';
import { putSettings, putViewer } from './put-settings';
import type { Reader } from './reader';
import { makeReader } from './reader';

export interface StoreOptions extends OpenParts {
  /** Where the mirror is kept: storage.local. */
  readonly mirror: MirrorArea;
  /** The clock, ms since epoch; the platform's by default. */
  readonly now?: () => number;
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
  readonly observe: Observe;
  /** What is wrong, in words for the writer; undefined when all is well. */
  readonly trouble: Trouble | undefined;
  close(): Promise<void>;
}

/**
 * Opens the ledger.
 * @throws StoreUnavailable when the browser gives no usable database.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const now = options.now ?? Date.now;
  const { db, readOnly } = await openDatabase(options);
  let trouble: Trouble | undefined = readOnly ? new StoreTooNew().trouble : undefined;
  const reader = makeReader(() => db);

  async function write<T>(work: () => Promise<T>): Promise<T> {
    if (readOnly) throw new StoreTooNew();
    try {
      return await work();
    } catch (error) {
      const failure = new WriteFailed(error);
      trouble = failure.trouble;
      throw failure;
    }
  }

  return {
    ...reader,
    observe: makeObserve(reader),
    putEntries: (entries, { requestId } = {}) =>
      write(() => putEntries(db, entries, { requestId, now: now() })),
    putSettings: (change) => write(() => putSettings(db, change)),
    putViewer: (viewer) => write(() => putViewer(db, viewer)),
    get trouble() {
      return trouble;
    },
    close: async () => db.close(),
  };
}
