import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../../lib/ledger/intent/find-signals';
import { bindPhrases, type PhraseList } from '../../../../lib/ledger/intent/phrase-book';
import { splitTokens } from '../../../../lib/ledger/intent/split-tokens';

const found = (list: PhraseList, text: string) =>
  findSignals(splitTokens(text), bindPhrases([list], {}), { count: 0 }).map(
    ({ kind, from, to, sentence }) => `${kind} ${from}-${to} in ${sentence}`,
  );

describe('findSignals', () => {
  it('finds phrases from left to right, with the sentence in which each begins', () => {
    const list = { offer: ['i offer'], asked: ['swap me'] };
    expect(found(list, 'Swap me. So I offer now')).toEqual(['asked 0-2 in 0', 'offer 4-6 in 1']);
    expect(found(list, 'I do offer')).toEqual([]);
    expect(found(list, '')).toEqual([]);
  });

  it('takes the longest at one place, in whatever order they are listed, and passes over it whole', () => {
    expect(found({ plain: ['swap meet'], asked: ['swap', 'meet'] }, 'swap meet swap')).toEqual([
      'plain 0-2 in 0',
      'asked 2-3 in 0',
    ]);
    expect(found({ asked: ['swap', 'meet'], plain: ['swap meet'] }, 'swap meet')).toEqual(['plain 0-2 in 0']);
    expect(found({ asked: ['swap ~3 now'] }, 'swap me now or now')).toEqual(['asked 0-5 in 0']);
  });

  it('takes the first listed of two that are equally long', () => {
    expect(found({ offer: ['swap'], asked: ['swap'] }, 'swap')).toEqual(['offer 0-1 in 0']);
    expect(found({ asked: ['swap'], offer: ['swap'] }, 'swap')).toEqual(['asked 0-1 in 0']);
  });

  it('takes what is said outright before a longer hint, whichever is listed first', () => {
    for (const weak of ['maybeOffer', 'promise'] as const) {
      const [hint, outright] = [{ [weak]: ['swap me now'] }, { asked: ['swap me'] }];
      expect(found({ ...hint, ...outright }, 'swap me now')).toEqual(['asked 0-2 in 0']);
      expect(found({ ...outright, ...hint }, 'swap me now')).toEqual(['asked 0-2 in 0']);
    }
    expect(found({ maybeOffer: ['swap me now'], talk: ['swap me'] }, 'swap me now')).toEqual([
      'maybeOffer 0-3 in 0',
    ]);
  });

  it('lets a stronger phrase begin inside a hint, not inside one that stands', () => {
    const inside = { asked: ['me now'] };
    expect(found({ maybeOffer: ['swap me'], ...inside }, 'swap me now')).toEqual([
      'maybeOffer 0-2 in 0',
      'asked 1-3 in 0',
    ]);
    expect(found({ promise: ['swap me'], ...inside }, 'swap me now')).toHaveLength(2);
    expect(found({ sign: ['swap me'], ...inside }, 'swap me now')).toEqual(['sign 0-2 in 0']);
  });

  it('spends no look on a phrase that needs a word the text does not hold', () => {
    const looks = (text: string) => {
      const steps = { count: 0 };
      findSignals(splitTokens(text), bindPhrases([{ asked: ['swap ~3 me|us now'] }], {}), steps);
      return steps.count;
    };
    expect(looks('swap it now')).toBe(0);
    expect(looks('swap with us now')).toBeGreaterThan(0);
  });

  it('finds phrases that begin with a number', () => {
    expect(found({ asked: ['#n more'] }, 'need 13 more, 1,000 more')).toEqual([
      'asked 1-3 in 0',
      'asked 4-6 in 0',
    ]);
  });
});
