import type { Answers, Message, MessageType } from '../../lib/messages/protocol';
import type { Result } from '../../lib/messages/result';
import { findRuntime } from './runtime';

/** The way to the background. */
export interface Background {
  /**
   * What the background answered; undefined when it could not be reached, or Good Turn is gone. Where Good Turn may not
   * read any more, everything of ours is taken off the page.
   */
  ask<T extends MessageType>(message: Message<T> & { type: T }): Promise<Result<Answers[T]> | undefined>;
  /** Like `ask`, where the reason of a refusal does not matter. */
  tell<T extends MessageType>(message: Message<T> & { type: T }): Promise<Answers[T] | undefined>;
  /** Whether Good Turn is still there; when it is not, everything of ours is taken off the page. */
  isThere(): boolean;
}

export function reachBackground(end: AbortController): Background {
  const isThere = () => {
    if (!end.signal.aborted && findRuntime()?.id === undefined) end.abort();
    return !end.signal.aborted;
  };
  async function ask<T extends MessageType>(message: Message<T> & { type: T }) {
    if (!isThere()) return undefined;
    try {
      const answer = (await findRuntime()?.sendMessage(message)) as Result<Answers[T]> | undefined;
      // The writer let Good Turn read another page of this site only, or has taken it back.
      if (answer?.ok === false && answer.error.code === 'not-here') end.abort();
      return answer;
    } catch {
      // "Extension context invalidated", or the background is just starting anew: the next message will tell.
      isThere();
      return undefined;
    }
  }
  return {
    isThere,
    ask,
    async tell<T extends MessageType>(message: Message<T> & { type: T }) {
      const result = await ask<T>(message);
      return result?.ok ? result.value : undefined;
    },
  };
}
