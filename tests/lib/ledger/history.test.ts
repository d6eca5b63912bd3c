import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { historyOf } from '../../../lib/ledger/history';
import { HOUR } from '../../../lib/ledger/time';
import { leg, MARA, marked, nextId, START, seen, undo } from './examples';

const words = (...entries: readonly Entry[]) => historyOf(entries).map((line) => line.words);

describe('historyOf', () => {
  it('says what happened and how it is known, newest first, in whatever order it came', () => {
    const entries = [
      marked('letGo', START + 3 * HOUR),
      leg('iFollowed', START, { evidence: 'ownClick' }),
      leg('theyFollowed', START + HOUR, { evidence: 'notification' }),
    ];
    expect(historyOf(entries)).toEqual([
      { at: START + 3 * HOUR, words: 'you let it go' },
      { at: START + HOUR, words: 'they followed you, a notification' },
      { at: START, words: 'you followed, your own click' },
    ]);
  });

  it('names the source of an absence once', () => {
    expect(words(leg('theyMissing', START))).toEqual(['not in your followers list']);
  });

  it('leaves out sightings, looks, notes and undos', () => {
    const note: Entry = { id: nextId(), at: START, kind: 'personNoted', person: MARA, text: 'met' };
    expect(words(seen(START, MARA), marked('lookedAt', START), note, undo('of-another', START))).toEqual([]);
  });

  it('leaves out what was taken back, until that is taken back too', () => {
    const follow = leg('iFollowed', START);
    const back = undo(follow.id, START + 1);
    expect(words(follow, back)).toEqual([]);
    expect(words(follow, back, undo(back.id, START + 2))).toEqual(['you followed, your own word']);
  });

  it('passes over what this build does not know', () => {
    const newer = { id: nextId(), at: START, kind: 'waved', person: MARA } as unknown as Entry;
    expect(words(newer, leg('iFollowed', Number.NaN))).toEqual([]);
  });

  it('tells the newest eight', () => {
    const entries = Array.from({ length: 9 }, (_, hour) => marked('askedOnce', START + hour * HOUR));
    expect(historyOf(entries).map(({ at }) => (at - START) / HOUR)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});
