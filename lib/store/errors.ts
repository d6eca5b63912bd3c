import { type Trouble, type TroubleCode, troubleOf } from './trouble';

/** An error the store expects. Its words are for the screen; whatever else is thrown is a bug. */
export class StoreError extends Error {
  readonly trouble: Trouble;
  constructor(code: TroubleCode, options?: ErrorOptions) {
    const trouble = troubleOf(code);
    super(trouble.words, options);
    this.name = new.target.name;
    this.trouble = trouble;
  }
}

/**
 * The browser gives no usable database, or does not open it in time; or the ledger is of an older form, whole, and could
 * not be brought into today's.
 */
export class StoreUnavailable extends StoreError {
  constructor(code: 'unavailable' | 'open-blocked' | 'not-migrated', options?: ErrorOptions) {
    super(code, options);
  }
}

/** The data was written by a newer Good Turn: it can be read, not written. */
export class StoreTooNew extends StoreError {
  constructor() {
    super('too-new');
  }
}

/** The action was not saved: nothing of it was written, and it may be tried again. */
export class WriteFailed extends StoreError {
  constructor(cause: unknown) {
    super('write-failed', { cause });
  }
}

/**
 * What went wrong with the store, where an error tells that; undefined for every other error. A database that could not
 * be opened again after a failure stays closed, and whoever asks it something hears so.
 */
export function storeErrorOf(error: unknown): StoreError | undefined {
  if (error instanceof StoreError) return error;
  const isClosed = error instanceof Error && error.name === 'DatabaseClosedError';
  return isClosed ? new StoreBlocked(error) : undefined;
}

/** Writing is stopped after repeated failures, until the store has been opened anew and compared. */
export class StoreBlocked extends StoreError {
  constructor(cause?: unknown) {
    super('blocked', { cause });
  }
}
