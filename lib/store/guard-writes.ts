import { StoreBlocked, WriteFailed } from './errors';
import type { TroubleCode } from './trouble';

/** After so many failures in a row nothing more is tried until the writer asks for it. */
const FAILURES_MAX = 3;

/** Errors that say the program asked for nonsense: the storage is not to blame, and another try would not help. */
const MISTAKES: ReadonlySet<string> = new Set([
  'DataError',
  'DataCloneError',
  'InvalidArgumentError',
  'NotFoundError',
  'RangeError',
  'ReferenceError',
  'SchemaError',
  'TypeError',
]);

export interface Guard {
  /**
   * Runs one write after those before it. After a failure the store is first opened anew and compared.
   * @throws WriteFailed when it was not written, StoreBlocked when it was not even tried.
   */
  run<T>(write: () => Promise<T>): Promise<T>;
  /** Runs something in turn with the writes that is no write of the ledger itself; its failure concerns only itself. */
  beside<T>(task: () => Promise<T>): Promise<T>;
  /** Takes a failure to heart that was met elsewhere: the next write is preceded by a recovery. */
  distrust(trouble: TroubleCode): void;
  /** Recovers now, whatever the number of failures. @throws StoreBlocked when that fails. */
  tryAgain(): Promise<void>;
  /** The last failure, until a write succeeds. */
  readonly trouble: TroubleCode | undefined;
}

/**
 * Keeps a writer from going on after a failed write. Measured in Chromium 156: a disk that was full and is free again,
 * one more write without reopening, and rows from before are gone after the restart in two of three runs.
 * @param recover closes, opens anew and compares with the mirror; throws when all is not well then.
 */
export function guardWrites(recover: () => Promise<void>): Guard {
  let failures = 0;
  let trouble: TroubleCode | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = tail.then(task);
    tail = run.catch(() => {});
    return run;
  }
  function fail<E extends WriteFailed | StoreBlocked>(error: E): E {
    failures += 1;
    trouble = error.trouble.code;
    return error;
  }
  async function recoverOnce(): Promise<void> {
    try {
      await recover();
    } catch (error) {
      throw fail(new StoreBlocked(error));
    }
  }
  async function attempt<T>(write: () => Promise<T>): Promise<T> {
    if (failures >= FAILURES_MAX) throw fail(new StoreBlocked());
    if (failures > 0) await recoverOnce();
    try {
      const value = await write();
      failures = 0;
      trouble = undefined;
      return value;
    } catch (error) {
      if (error instanceof Error && MISTAKES.has(error.name)) throw error;
      throw fail(new WriteFailed(error));
    }
  }
  return {
    run: (write) => inTurn(() => attempt(write)),
    beside: inTurn,
    distrust: (met) => {
      failures = Math.max(failures, 1);
      trouble = met;
    },
    tryAgain: () =>
      inTurn(async () => {
        await recoverOnce();
        failures = 0;
        trouble = undefined;
      }),
    get trouble() {
      return trouble;
    },
  };
}
