import { describe, expect, it } from 'vitest';
import { personOf } from '../../../components/ledger/person-of';
import type { Entry, Place } from '../../../lib/ledger/entry';
import type { Person } from '../../../lib/ledger/person';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const PERSON: Person = {
  key: 'a1',
  username: 'mira',
  aliases: ['mira'],
  formerNames: ['Mira S.'],
  tags: [],
  notes: [{ entryId: 'n1', at: NOW, text: 'Lighthouses.' }],
};
const person = { id: 'a1' };
const place = { url: 'https://medium.com/p/b2', title: 'The small club', quoted: 'I follow back' };
const AROUND = { others: [], graceMs: 2 * DAY };
const ENTRIES: readonly Entry[] = [
  { id: 'u1', at: NOW - DAY, kind: 'undone', entryId: 'e2' },
  { id: 'e1', at: NOW - 3 * DAY, kind: 'iFollowed', evidence: 'ownClick', person, place },
  { id: 'e2', at: NOW - 2 * DAY, kind: 'notASwap', person },
  { id: 'e3', at: NOW - 2 * DAY, kind: 'personSeen', person },
];

describe('personOf', () => {
  it('tells newest first, with the quoted words, the evidence and the way back', () => {
    const { lines } = personOf({ ...AROUND, person: PERSON, entries: ENTRIES }, NOW);
    expect(lines).toEqual([
      { id: 'e2', at: NOW - 2 * DAY, words: 'not a swap', takenBack: true },
      {
        id: 'e1',
        at: NOW - 3 * DAY,
        words: 'you followed · your own click',
        quoted: 'I follow back',
        place: { words: 'The small club', url: 'https://medium.com/p/b2' },
        takenBack: false,
      },
    ]);
  });

  it('names absence once, and a page without a title by its address', () => {
    const url = 'https://medium.com/@jane/followers?source=x';
    const missing = { id: 'e', at: NOW, kind: 'theyMissing', evidence: 'followersList', person } as const;
    const [line] = personOf(
      { ...AROUND, person: PERSON, entries: [{ ...missing, place: { url } }] },
      NOW,
    ).lines;
    expect(line?.words).toBe('not in your followers list');
    expect(line?.place).toEqual({ words: 'medium.com/@jane/followers', url });
  });

  it('leads back to no place off Medium', () => {
    const away = { ...place, url: 'https://medium.com.evil.example/' };
    const [line] = personOf(
      {
        ...AROUND,
        person: PERSON,
        entries: [{ id: 'e', at: NOW, kind: 'swapOffered', person, place: away }],
      },
      NOW,
    ).lines;
    expect(line?.place).toEqual({ words: 'The small club (on medium.com.evil.example)' });
  });

  it('names the site of a story that was read elsewhere, and leads there through Medium', () => {
    const there = {
      url: 'https://stories.example/the-small-club-1a2b3c',
      storyId: '1a2b3c',
      title: 'The small club',
    };
    const entry = { id: 'e', at: NOW, kind: 'swapOffered', person } as const;
    const placeOf = (at: Place) =>
      personOf({ ...AROUND, person: PERSON, entries: [{ ...entry, place: at }] }, NOW).lines[0]?.place;
    const url = 'https://medium.com/p/1a2b3c';
    expect(placeOf(there)).toEqual({ words: 'The small club (on stories.example)', url });
    expect(placeOf({ url: there.url })).toEqual({ words: 'stories.example' });
  });

  it('says that there is no swap with one of whom there is only a note', () => {
    const view = personOf({ ...AROUND, person: PERSON, entries: [] }, NOW);
    expect(view.row?.pill.words).toBe('no swap yet');
    expect(view.standing).toBe('Nothing between you yet');
    expect(view.notes).toEqual([{ id: 'n1', at: NOW, text: 'Lighthouses.' }]);
  });
});
