/** What is wrong with the store, in a code for the program and words for the writer. */
export interface Trouble {
  readonly code:
    | 'unavailable'
    | 'open-blocked'
    | 'too-new'
    | 'write-failed'
    | 'blocked'
    | 'mirror-late'
    | 'restored'
    | 'both-gone'
    | 'clock-moved-back';
  readonly words: string;
}

/** An error the store expects. Its words are for the screen; whatever else is thrown is a bug. */
export class StoreError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(trouble.words, options);
    this.name = new.target.name;
    this.trouble = trouble;
  }
}

/** The browser gives no usable database, or does not open it in time. */
export class StoreUnavailable extends StoreError {}

/** The data was written by a newer Good Turn: it can be read, not written. */
export class StoreTooNew extends StoreError {
  constructor() {
    super({
      code: 'too-new',
      words:
        'Your ledger was written by a newer Good Turn. Update to go on writing; until then it can only be read.',
    });
  }
}

/** The action was not saved: nothing of it was written, and it may be tried again. */
export class WriteFailed extends StoreError {
  constructor(cause: unknown) {
    super(
      {
        code: 'write-failed',
        words: 'That was not saved: the browser could not write. Is the disk full? What you had is kept.',
      },
      { cause },
    );
  }
}

/** Writing is stopped after repeated failures, until the store has been opened anew and compared. */
export class StoreBlocked extends StoreError {
  constructor(cause?: unknown) {
    super(
      {
        code: 'blocked',
        words: 'Writing is stopped to protect your ledger. Free some disk space, then restart the browser.',
      },
      { cause },
    );
  }
}
