import type { Signal } from './find-signals';
import type { SignalKind } from './phrase-book';
import type { ResponseKind } from './response-kind';

type Marked = Exclude<ResponseKind, 'none'>;

/** A kind with the phrase that decided, or `none`. */
export type Choice = { kind: 'none' } | { kind: Marked; signal: Signal };

const MAYBE: Readonly<Record<Marked, SignalKind>> = {
  offer: 'maybeOffer',
  claimed: 'maybeClaimed',
  returned: 'maybeReturned',
  asked: 'maybeAsked',
  reminded: 'maybeReminded',
  withdrew: 'maybeWithdrew',
  declined: 'maybeDeclined',
};

/** Said of oneself and to somebody: true even in a sentence that also talks about swaps. */
const OUTLIVES_TALK = new Set<SignalKind>(['claimed', 'returned', 'withdrew', 'reminded', 'declined']);

/** Says that no follow is expected: unclear only beside a claim, which then stands. */
const STANDS_ALONE = new Set<SignalKind>(['maybeDeclined']);

/** A mere sign is enough for what is proposed or asked, not for what is said to be done. */
const SIGN_IS_ENOUGH = new Set<SignalKind>(['maybeOffer', 'maybeAsked']);

function areApart(one: Signal, other: Signal): boolean {
  return other.to <= one.from || other.from >= one.to;
}

/** An unclear phrase counts when something else in the text speaks of follows too. */
function clear(signals: readonly Signal[]): readonly Signal[] {
  const supports = (one: Signal, other: Signal): boolean =>
    other.kind !== one.kind &&
    areApart(one, other) &&
    (other.kind !== 'sign' || SIGN_IS_ENOUGH.has(one.kind));
  return signals.filter(
    (signal) =>
      !signal.kind.startsWith('maybe') ||
      STANDS_ALONE.has(signal.kind) ||
      signals.some((other) => supports(signal, other)),
  );
}

/**
 * Which kind a text is, when its phrases speak for several.
 * What is done weighs more than what is proposed: a follow taken back, then a follow still missed, then a follow
 * returned, then a follow given; a refusal hides offers and requests, and of a refusal and a claim the later one
 * stands. A claim that thanks for a follow, or says that the other followed, is a follow returned.
 * A request beside a promise is an offer.
 */
export function chooseKind(all: readonly Signal[]): Choice {
  const sentencesOf = (wanted: SignalKind): ReadonlySet<number> =>
    new Set(all.filter((signal) => signal.kind === wanted).map((signal) => signal.sentence));
  const talks = sentencesOf('talk');
  const tales = sentencesOf('tale');
  const signals = clear(
    all.filter(
      ({ kind, sentence }) =>
        kind !== 'plain' &&
        kind !== 'talk' &&
        !tales.has(sentence) &&
        (!talks.has(sentence) || OUTLIVES_TALK.has(kind)),
    ),
  );
  const find = (kind: Marked): Signal | undefined =>
    signals.find((signal) => signal.kind === kind) ?? signals.find((signal) => signal.kind === MAYBE[kind]);
  const has = (kind: SignalKind): boolean => signals.some((signal) => signal.kind === kind);
  const mark = (kind: Marked, signal: Signal | undefined): Choice =>
    signal === undefined ? { kind: 'none' } : { kind, signal };

  const claimed = find('claimed');
  const returned = find('returned');
  const done = returned ?? claimed;
  const declined = done === undefined || has('declined') ? find('declined') : undefined;

  const withdrew = find('withdrew');
  if (withdrew !== undefined) return mark('withdrew', withdrew);
  const reminded = find('reminded');
  if (reminded !== undefined && (has('reminded') || returned === undefined))
    return mark('reminded', reminded);
  if (declined !== undefined && (done === undefined || declined.from > done.from))
    return mark('declined', declined);
  if (returned !== undefined) return mark('returned', returned);
  if (claimed !== undefined) return mark(has('thanks') ? 'returned' : 'claimed', claimed);
  const awaits = signals.find((signal) => signal.kind === 'awaits');
  if (awaits !== undefined) return mark('reminded', awaits);
  const offer = find('offer');
  if (offer !== undefined) return mark('offer', offer);
  const asked = find('asked');
  const promised = signals.some((signal) => signal.kind === 'promise' && asked && areApart(signal, asked));
  return mark(promised ? 'offer' : 'asked', asked);
}
