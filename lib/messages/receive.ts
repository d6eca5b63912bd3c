import { say } from '../text/say';
import { isTooDeep } from './depth';
import { MESSAGES, type Message, type MessageType } from './protocol';
import { accept, type Result, refuse } from './result';
import { originOf, readSender, type Self, type Sender, type SenderKind } from './sender';

/** A message that has passed: known type, allowed sender, within size and depth, fitting its schema. */
export interface Received {
  readonly message: Message;
  readonly from: SenderKind;
}

/**
 * Checks an incoming value before anything looks into it. Sender first, then type, depth and schema, so that a
 * stranger learns nothing from the answer. Never throws.
 */
export function receive(raw: unknown, sender: Sender, self: Self): Result<Received> {
  const from = readSender(sender, self);
  if (!from) return refuse('not-here', say('refusalSender'));
  const type = typeOf(raw);
  if (!type) return refuse('not-understood', say('refusalMessage'));
  const rule = MESSAGES[type];
  if (!(rule.from as readonly string[]).includes(from.kind)) {
    return refuse('not-allowed', say('refusalSender'));
  }
  if (isTooDeep(raw)) return refuse('too-large', say('refusalMessage'));
  const parsed = rule.schema.safeParse(raw);
  if (!parsed.success) return refuse('not-understood', say('refusalMessage'));
  const message: Message = parsed.data;
  if (from.kind === 'page' && !isOfSender(message, sender)) {
    return refuse('not-allowed', say('refusalSender'));
  }
  return accept({ message, from });
}

function typeOf(raw: unknown): MessageType | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'type')) return undefined;
  const { type } = raw as { type: unknown };
  return typeof type === 'string' && Object.hasOwn(MESSAGES, type) ? (type as MessageType) : undefined;
}

/** The address a page speaks of has the origin the browser reports (the path may differ: pages navigate while they read). */
function isOfSender(message: Message, sender: Sender): boolean {
  const url = message.type === 'pageRead' ? message.facts.url : 'url' in message ? message.url : sender.url;
  return url !== undefined && sender.url !== undefined && originOf(url) === originOf(sender.url);
}
