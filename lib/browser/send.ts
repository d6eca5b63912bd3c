import browser from 'webextension-polyfill';
import type { Answers, Message } from '../messages/protocol';
import type { Result } from '../messages/result';
import { refuse } from '../messages/result';
import { say } from '../text/say';

/**
 * Sends a message of one of our own pages to the background. When the background was stopped before it answered,
 * the same message is sent once more; its request id makes sure that it is carried out once.
 * Never throws: without an answer it is refused as `failed`.
 */
export async function send<M extends Message>(message: M): Promise<Result<Answers[M['type']]>> {
  const answer = (await ask(message)) ?? (await ask(message));
  if (answer === undefined) {
    return refuse('failed', say('refusalNoAnswer'));
  }
  return answer as Result<Answers[M['type']]>;
}

/** Undefined when there was no answer: the background was stopped, or is just being updated. */
async function ask(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
