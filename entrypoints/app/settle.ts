import { newId } from '../../lib/browser/clock';
import { send } from '../../lib/browser/send';
import type { Result } from '../../lib/messages/result';

/** Takes an action back. */
export type TakeBack = () => Promise<Result<unknown>>;

/**
 * Says how an action went: its words with a way back, or why it was refused. `takeBackOf` gives nothing where there is
 * nothing to take back. True when it was not refused.
 */
export type Settle = <T>(
  answer: Result<T>,
  words: string | ((value: T) => string),
  takeBackOf: (value: T) => TakeBack | undefined,
) => boolean;

/** Takes one entry back; nothing when there is none. */
export function takeBackEntry({ entryId }: { readonly entryId: string | null }): TakeBack | undefined {
  return entryId === null ? undefined : () => send({ type: 'undo', requestId: newId(), entryId });
}

/** Takes back all that a request put down. */
export function takeBackRequest(undoneRequestId: string): TakeBack {
  return () => send({ type: 'undoRequest', requestId: newId(), undoneRequestId });
}
