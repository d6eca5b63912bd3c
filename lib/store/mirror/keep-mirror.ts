import { SECOND } from '../../ledger/time';
import type { StartTimer } from '../open-database';

/** How long after a change the mirror is written: several actions in a row are written together. */
const WRITE_AFTER = SECOND;

export interface MirrorKeeper {
  /** Something changed: the mirror is written within two seconds. */
  touch(): void;
  /** Writes the mirror now if anything changed since it was last written. @throws when that fails */
  flush(): Promise<void>;
  /** Stops waiting. What was not written is found and written at the next opening. */
  stop(): void;
  /** Whether the last attempt to write it failed; it is tried again after the next change. */
  readonly isLate: boolean;
}

export function keepMirror(write: () => Promise<void>, startTimer: StartTimer): MirrorKeeper {
  let stopTimer: (() => void) | undefined;
  let isDirty = false;
  let isLate = false;

  const stop = () => {
    stopTimer?.();
    stopTimer = undefined;
  };
  const flush = async () => {
    stop();
    if (!isDirty) return;
    isDirty = false;
    try {
      await write();
      isLate = false;
    } catch (error) {
      isDirty = true;
      isLate = true;
      throw error;
    }
  };
  return {
    touch: () => {
      isDirty = true;
      // The keeper remembers the failure; the ledger itself is safe in the database.
      stopTimer ??= startTimer(() => void flush().catch(() => {}), WRITE_AFTER);
    },
    flush,
    stop,
    get isLate() {
      return isLate;
    },
  };
}
