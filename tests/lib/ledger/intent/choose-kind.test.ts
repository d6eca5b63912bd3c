import { describe, expect, it } from 'vitest';
import { chooseKind } from '../../../../lib/ledger/intent/choose-kind';
import type { Signal } from '../../../../lib/ledger/intent/find-signals';
import type { SignalKind } from '../../../../lib/ledger/intent/phrase-book';

/** Phrases one after the other, each of three tokens and in a sentence of its own. */
const signals = (...kinds: readonly SignalKind[]): readonly Signal[] =>
  kinds.map((kind, at) => ({ kind, from: at * 3, to: at * 3 + 3, sentence: at }));
const kindOf = (...kinds: readonly SignalKind[]) => chooseKind(signals(...kinds)).kind;
const together = (...kinds: readonly SignalKind[]) =>
  chooseKind(signals(...kinds).map((signal) => ({ ...signal, sentence: 0 }))).kind;
const overlapping = (...kinds: readonly SignalKind[]) =>
  chooseKind(kinds.map((kind, at) => ({ kind, from: at, to: at + 2, sentence: at }))).kind;

describe('chooseKind', () => {
  it('is none where nothing speaks of a swap, and then names no phrase', () => {
    expect(chooseKind([])).toStrictEqual({ kind: 'none' });
    for (const kind of ['plain', 'talk', 'tale', 'sign', 'thanks', 'promise'] as const) {
      expect(kindOf(kind)).toBe('none');
    }
  });

  it.each(['offer', 'claimed', 'returned', 'asked', 'reminded', 'withdrew', 'declined'] as const)(
    'is %s where a phrase says so, and names it',
    (kind) => {
      const [signal] = signals(kind);
      expect(chooseKind(signals(kind))).toStrictEqual({ kind, signal });
    },
  );

  it('lets what is done weigh more than what is proposed', () => {
    const weights = ['withdrew', 'reminded', 'returned', 'claimed', 'awaits', 'offer', 'asked'] as const;
    weights.forEach((heavier, at) => {
      for (const lighter of weights.slice(at + 1)) {
        const expected = heavier === 'awaits' ? 'reminded' : heavier;
        expect([heavier, lighter, kindOf(lighter, heavier)]).toEqual([heavier, lighter, expected]);
        expect([heavier, lighter, kindOf(heavier, lighter)]).toEqual([heavier, lighter, expected]);
      }
    });
  });

  it('lets a refusal hide offers and requests, and of a refusal and a claim the later one stand', () => {
    for (const other of ['offer', 'asked', 'awaits'] as const)
      expect(kindOf(other, 'declined')).toBe('declined');
    for (const done of ['claimed', 'returned'] as const) {
      expect(kindOf(done, 'declined')).toBe('declined');
      expect(kindOf('declined', done)).toBe(done);
      expect(kindOf(done, 'maybeDeclined')).toBe(done);
    }
    expect(kindOf('withdrew', 'declined')).toBe('withdrew');
    expect(kindOf('reminded', 'declined')).toBe('reminded');
  });

  it('takes a claim that thanks for a follow for a follow returned', () => {
    expect(kindOf('thanks', 'claimed')).toBe('returned');
    expect(kindOf('thanks', 'offer')).toBe('offer');
  });

  it('takes a request beside a promise for an offer, where they are two phrases', () => {
    expect(kindOf('asked', 'promise')).toBe('offer');
    expect(kindOf('promise', 'asked')).toBe('offer');
    expect(overlapping('asked', 'promise')).toBe('asked');
    expect(kindOf('sign', 'asked')).toBe('asked');
  });

  it('takes an unclear phrase only beside another one of another kind', () => {
    expect(kindOf('maybeOffer')).toBe('none');
    expect(kindOf('maybeOffer', 'maybeOffer')).toBe('none');
    expect(kindOf('maybeOffer', 'plain')).toBe('none');
    expect(overlapping('maybeOffer', 'sign')).toBe('none');
    expect(overlapping('sign', 'maybeOffer')).toBe('none');
    expect(kindOf('maybeOffer', 'maybeAsked')).toBe('offer');
    expect(kindOf('maybeWithdrew', 'offer')).toBe('withdrew');
    expect(kindOf('thanks', 'maybeReturned')).toBe('returned');
  });

  it('takes a mere sign for enough where something is proposed or asked, not where it is said to be done', () => {
    expect(kindOf('maybeOffer', 'sign')).toBe('offer');
    expect(kindOf('sign', 'maybeAsked')).toBe('asked');
    for (const kind of ['maybeClaimed', 'maybeReturned', 'maybeReminded', 'maybeWithdrew'] as const) {
      expect(kindOf(kind, 'sign')).toBe('none');
    }
    expect(kindOf('maybeDeclined')).toBe('declined');
  });

  it('lets an unclear reminder stand behind a follow returned, a clear one not', () => {
    expect(kindOf('maybeReminded', 'returned')).toBe('returned');
    expect(kindOf('maybeReminded', 'claimed')).toBe('reminded');
  });

  it('names the clear phrase rather than the unclear one', () => {
    const [maybe, sure] = signals('maybeOffer', 'offer');
    expect(maybe && sure && chooseKind([maybe, sure])).toStrictEqual({ kind: 'offer', signal: sure });
  });

  it('hears no proposal in a sentence about swaps, but what was done', () => {
    for (const kind of ['offer', 'asked', 'awaits', 'maybeOffer'] as const) {
      expect(together(kind, 'talk')).toBe('none');
      expect(kindOf(kind, 'talk', 'sign')).not.toBe('none');
    }
    for (const kind of ['claimed', 'returned', 'withdrew', 'reminded', 'declined'] as const) {
      expect(together(kind, 'talk')).toBe(kind);
    }
  });

  it('hears nothing in a sentence that tells what others say', () => {
    for (const kind of ['offer', 'claimed', 'withdrew', 'declined'] as const) {
      expect(together('tale', kind)).toBe('none');
      expect(kindOf('tale', kind)).toBe(kind);
    }
  });
});
