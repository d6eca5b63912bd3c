/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type { Answers, Message, MessageType } from '../../lib/messages/protocol';
import type { Result } from '../../lib/messages/result';

/** Asks the background from one of our own pages, and waits for its answer; undefined when it gave none. */
export async function ask<M extends Message>(
  page: Page,
  message: M,
): Promise<Result<Answers[M['type']]> | undefined> {
  return page.evaluate(
    (sent) => chrome.runtime.sendMessage(sent).catch(() => undefined),
    message as Message & { type: MessageType },
  );
}

/** Asks, and fails unless it was done. */
export async function order<M extends Message>(page: Page, message: M): Promise<Answers[M['type']]> {
  const answer = await ask(page, message);
  if (!answer?.ok) throw new Error(`${message.type} was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}
