import { describe, expect, it } from 'vitest';
import type { ResponseFacts } from '../../../lib/facts/page-facts';
import { mergeResponses } from '../../../lib/ledger/merge-responses';
import type { Classify, RememberedResponse } from '../../../lib/ledger/page-memory';
import { classifier } from './page-examples';

const OFFER = 'I offer';
/** What is remembered after these readings of one response, and the texts that were classified. */
function readIn(...parts: readonly Omit<ResponseFacts, 'id'>[]) {
  const classify = classifier();
  const merged = parts.reduce<readonly RememberedResponse[]>(
    (before, part) => mergeResponses(before, [{ id: 'c1', ...part }], classify),
    [],
  );
  return { response: merged[0], asked: classify.asked };
}

describe('mergeResponses', () => {
  it('gives back the same responses when none was seen', () => {
    const before: readonly RememberedResponse[] = [{ id: 'c1', kind: 'none', length: 0, cut: true }];
    expect(mergeResponses(before, undefined, classifier())).toBe(before);
    expect(mergeResponses(before, [], classifier())).toBe(before);
  });

  it('keeps each once, in the order in which they were first seen', () => {
    const first = mergeResponses(
      [],
      [
        { id: 'c1', cut: false },
        { id: 'c2', cut: false },
      ],
      classifier(),
    );
    const then = mergeResponses(
      first,
      [
        { id: 'c3', cut: false },
        { id: 'c1', cut: false },
      ],
      classifier(),
    );
    expect(then.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('keeps what a later reading leaves out, and takes what it says anew', () => {
    const whole = { parentId: null, authorId: 'a1', authorUsername: 'mara', authorName: 'Mara', at: 5 };
    expect(readIn({ ...whole, text: OFFER, cut: false }, { cut: true }).response).toEqual({
      id: 'c1',
      ...whole,
      kind: 'offer',
      quoted: OFFER,
      length: 7,
      cut: false,
    });
    const newer = { parentId: 'c0', authorId: 'b2', authorUsername: 'owen', authorName: 'Owen', at: 6 };
    expect(readIn({ ...whole, cut: false }, { ...newer, cut: false }).response).toMatchObject(newer);
  });

  it('knows nothing of a text that was not read', () => {
    const nothing = { id: 'c1', kind: 'none', length: 0, cut: true };
    expect(readIn({ cut: false })).toEqual({ response: nothing, asked: [] });
    expect(readIn({ text: '', cut: false })).toEqual({ response: nothing, asked: [] });
  });

  it.each<[what: string, first: [string, boolean], then: [string, boolean], isReadAnew: boolean]>([
    ['the same beginning', ['Dear all', true], ['Dear all', true], false],
    ['the same whole', ['Dear all', false], ['Dear one', false], false],
    ['a longer beginning', ['Dear', true], ['Dear all', true], true],
    ['a shorter beginning', ['Dear all', true], ['Dear', true], false],
    ['the whole after a beginning', ['Dear all', true], ['Dear', false], true],
    ['the whole, as long as the beginning', ['Dear all', true], ['Dear all', false], true],
    ['a beginning after the whole', ['Dear', false], ['Dear all', true], false],
    ['another whole: it was edited', ['Dear all', false], ['Dear', false], true],
  ])('of a text that was read: %s', (_what, [first, firstCut], [then, thenCut], isReadAnew) => {
    const { response, asked } = readIn({ text: first, cut: firstCut }, { text: then, cut: thenCut });
    expect(asked).toEqual(isReadAnew ? [first, then] : [first]);
    const [text, cut] = isReadAnew ? [then, thenCut] : [first, firstCut];
    expect(response).toMatchObject({ length: text.length, cut });
  });

  it('forgets the words of what is no longer said', () => {
    expect(readIn({ text: OFFER, cut: false }, { text: 'Never mind', cut: false }).response).toEqual({
      id: 'c1',
      kind: 'none',
      length: 10,
      cut: false,
    });
  });

  it('quotes at most 300 units, and nothing of what says nothing', () => {
    const say =
      (kind: 'offer' | 'none'): Classify =>
      () => ({ kind, quoted: 'q'.repeat(301) });
    const read = (classify: Classify) =>
      mergeResponses([], [{ id: 'c1', text: 'q', cut: false }], classify)[0];
    expect(read(say('offer'))?.quoted).toBe('q'.repeat(300));
    expect(read(say('none'))).toEqual({ id: 'c1', kind: 'none', length: 1, cut: false });
    expect(read(() => ({ kind: 'offer' }))).toEqual({ id: 'c1', kind: 'offer', length: 1, cut: false });
  });
});
