import type { Answers, Message, MessageType } from '../../lib/messages/protocol';
import type { Result } from '../../lib/messages/result';
import { findRuntime } from './runtime';

/** The way to the background. */
export interface Background {
  /** What the background answered; undefined when it refused, could not be reached, or Good Turn is gone. */
  tell<T extends MessageType>(message: Message<T> & { type: T }): Promise<Answers[T] | undefined>;
  /** Whether Good Turn is still there; when it is not, everything of ours is taken off the page. */
  isThere(): boolean;
}

export function reachBackground(end: AbortController): Background {
  const isThere = () => {
    if (!end.signal.aborted && findRuntime()?.id === undefined) end.abort();
    return !end.signal.aborted;
  };
  return {
    isThere,
    async tell<T extends MessageType>(message: Message<T> & { type: T }) {
      if (!isThere()) return undefined;
      try {
        const result = (await findRuntime()?.sendMessage(message)) as Result<Answers[T]> | undefined;
        return result?.ok ? result.value : undefined;
      } catch {
        // "Extension context invalidated", or the background is just starting anew: the next message will tell.
        isThere();
        return undefined;
      }
    },
  };
}
