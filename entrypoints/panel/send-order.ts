import type { Answers, Message, MessageType } from '../../lib/messages/protocol';
import type { Result } from '../../lib/messages/result';
import type { Background } from '../reader.content/background';

/** Messages that put something down: they carry the id of their request. */
type OrderType = { [T in MessageType]: 'requestId' extends keyof Message<T> ? T : never }[MessageType];

/**
 * Sends an order of the writer's. When the background was stopped before it answered, the same order is sent once
 * more; its request id makes sure that it is carried out once. Undefined when it could not be reached at all.
 */
export async function sendOrder<T extends OrderType>(
  background: Background,
  order: Message<T> & { type: T },
): Promise<Result<Answers[T]> | undefined> {
  return (await background.ask<T>(order)) ?? (await background.ask<T>(order));
}
