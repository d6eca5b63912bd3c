import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { foldSaid, isAnswerTo, isSaidTopic, type SaidTopic } from '../../../lib/ledger/program-said';
import { START } from './examples';

function said(id: string, at: number, about: SaidTopic, answer: string): Entry {
  return { id, at: START + at, kind: 'programSaid', about, answer };
}

describe('what the writer has said', () => {
  it('is the last word on each thing, in whatever order the entries come', () => {
    const entries = [
      said('a', 0, 'member', 'no'),
      said('b', 1, 'stories', '5'),
      said('c', 2, 'member', 'yes'),
    ];
    const expected = {
      member: { answer: 'yes', at: START + 2 },
      stories: { answer: '5', at: START + 1 },
    };
    expect(foldSaid(entries)).toEqual(expected);
    expect(foldSaid(entries.toReversed())).toEqual(expected);
  });

  it('is no answer that its question does not take', () => {
    const entries = [
      said('a', 0, 'stories', '5'),
      said('b', 1, 'stories', 'many'),
      said('c', 2, 'member', '7'),
    ];
    expect(foldSaid(entries)).toEqual({ stories: { answer: '5', at: START } });
  });

  it('is nothing where a newer build asked what this one does not know', () => {
    const later = { id: 'a', at: START, kind: 'programSaid', about: 'favouriteColour', answer: 'blue' };
    expect(foldSaid([later as unknown as Entry, said('b', 1, 'member', 'yes')])).toEqual({
      member: { answer: 'yes', at: START + 1 },
    });
  });

  it('is gone once it is taken back by "unknown"', () => {
    expect(foldSaid([said('a', 0, 'member', 'no'), said('b', 1, 'member', 'unknown')])).toEqual({});
  });

  it('is the word before once the last one is undone', () => {
    const undone: Entry = { id: 'u', at: START + 2, kind: 'undone', entryId: 'b' };
    expect(foldSaid([said('a', 0, 'member', 'no'), said('b', 1, 'member', 'yes'), undone])).toEqual({
      member: { answer: 'no', at: START },
    });
  });

  it('is nothing of what others did', () => {
    expect(foldSaid([{ id: 'a', at: START, kind: 'readingTaken', count: 87, exact: true }])).toEqual({});
  });
});

describe('an answer', () => {
  it.each<[SaidTopic, string, boolean]>([
    ['member', 'yes', true],
    ['member', 'no', true],
    ['member', 'perhaps', false],
    ['member', 'unknown', true],
    ['stories', '0', true],
    ['stories', '-1', false],
    ['stories', '1.5', false],
    ['newestStory', '2026-04-28', true],
    ['newestStory', '2026-13-45', false],
    ['newestStory', 'April', false],
    ['country', 'PT', true],
    ['newestStory', '2026-12-31', true],
    ['newestStory', '2026-00-10', false],
    ['newestStory', '2026-01-00', false],
    ['newestStory', '2026-01-32', false],
    ['newestStory', 'on 2026-01-31', false],
    ['newestStory', '2026-01-31 or so', false],
    ['stories', '999999999', true],
    ['stories', '1000000000', false],
    ['stories', '', false],
    ['stories', '5 or so', false],
    ['stories', 'about 5', false],
    ['member', 'yes and no', false],
    ['member', 'oh yes', false],
    ['refusedFor', 'x'.repeat(20), true],
    ['refusedFor', 'x'.repeat(21), false],
    ['refusedFor', 'two words', false],
    ['country', 'P', false],
    ['country', 'unknown', true],
  ])('to %s of %s fits: %s', (about, answer, fits) => {
    expect(isAnswerTo(about, answer)).toBe(fits);
  });

  it('is only taken to a question there is', () => {
    expect(isSaidTopic('member')).toBe(true);
    expect(isSaidTopic('toString')).toBe(false);
  });
});
