import { describe, expect, it } from 'vitest';
import { marksFor } from '../../../lib/ledger/marks';
import { HOUR } from '../../../lib/ledger/time';
import { leg, MARA, marked, START } from './examples';
import { factsOf, knownOf, memoryOf, response } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const OWEN = { id: 'b2', username: 'owen', name: 'Owen P' };
const KOFI = { id: 'c3', username: 'kofi', name: 'Kofi B' };

const thread = factsOf({
  people: [
    { id: 'b2', username: 'owen', followers: { count: 71, exact: true } },
    { id: 'c3', username: 'kofi', followers: { count: 7400, exact: false } },
  ],
  responses: [
    response('c1', 'MaraLind', 'I offer a swap', { authorId: 'a1' }),
    response('c2', 'owen', 'I offer one too'),
    response('c3', 'lena', 'What a fine story'),
    response('c4', 'jane', 'I offer my own'),
    response('c5', 'kofi', 'I followed you'),
    response('c6', 'maralind', 'By the way', { parentId: 'c2' }),
  ],
});

describe('marksFor a thread', () => {
  it('marks who offers or claims something and who has a swap with you, and never yourself', () => {
    const { marks } = marksFor(memoryOf(thread), knownOf([leg('iFollowed', at(0))]), at(17));
    expect(marks).toEqual([
      {
        responseId: 'c1',
        username: 'maralind',
        words: 'waiting 31 h',
        small: false,
        tone: 'wait',
        quoted: 'I offer',
      },
      {
        responseId: 'c2',
        username: 'owen',
        words: 'offers a swap',
        followers: '71 followers',
        small: true,
        tone: 'offer',
        quoted: 'I offer',
      },
      { responseId: 'c6', username: 'maralind', words: 'waiting 31 h', small: false, tone: 'wait' },
      {
        responseId: 'c5',
        username: 'kofi',
        words: 'says they followed',
        followers: '7.4K followers',
        small: false,
        tone: 'offer',
        quoted: 'I followed',
      },
    ]);
  });

  it('sums people up, not responses, and steps through the marks in the order of the thread', () => {
    const known = knownOf([leg('iFollowed', at(0)), leg('theyFollowed', at(0), { person: OWEN })]);
    const summary = marksFor(memoryOf(thread), known, at(60)).summary;
    expect(summary).toEqual({
      parts: [
        { count: 2, words: 'offers', tone: 'offer' },
        { count: 2, words: 'with you already', tone: 'plain' },
        { count: 1, words: 'owes you', tone: 'late' },
      ],
      steps: ['c1', 'c2', 'c6', 'c5'],
    });
    expect(marksFor(memoryOf(thread), known, at(1)).summary?.parts[2]?.tone).toBe('wait');
  });

  it('has no line above a thread where there is nothing to mark', () => {
    const quiet = factsOf({ responses: [response('c3', 'lena', 'What a fine story')] });
    expect(marksFor(memoryOf(quiet), knownOf([]), START)).toEqual({ marks: [] });
  });

  it('leaves out parts that count none', () => {
    expect(marksFor(memoryOf(thread), knownOf([]), START).summary?.parts).toEqual([
      { count: 2, words: 'offers', tone: 'offer' },
    ]);
  });

  it('does not mark who is not a swap, and says what was closed', () => {
    const known = knownOf([
      marked('notASwap', at(0), { person: OWEN }),
      marked('declined', at(0), { person: KOFI }),
      marked('letGo', at(0)),
    ]);
    const { marks, summary } = marksFor(memoryOf(thread), known, at(1));
    expect(marks.map(({ username, words, tone }) => [username, words, tone])).toEqual([
      ['maralind', 'let go', 'plain'],
      ['maralind', 'let go', 'plain'],
      ['kofi', 'declined', 'plain'],
    ]);
    expect(summary?.parts.map(({ words }) => words)).toEqual(['offer']);
  });

  it('takes a follower count from the ledger where the page has none', () => {
    const known = knownOf([
      leg('iFollowed', at(0)),
      { id: 's', at: at(0), kind: 'personSeen', person: MARA, followers: { count: 62, exact: true } },
    ]);
    expect(marksFor(memoryOf(thread), known, at(1)).marks[0]).toMatchObject({
      followers: '62 followers',
      small: true,
    });
  });

  it('does not take someone else with a former username for the partner', () => {
    const known = knownOf([leg('iFollowed', at(0), { person: { id: 'd4', username: 'owen' } })]);
    expect(marksFor(memoryOf(thread), known, at(1)).marks.map(({ words }) => words)).not.toContain(
      'waiting 47 h',
    );
  });
});

describe('marksFor names', () => {
  const profile = factsOf({
    url: 'https://medium.com/@MaraLind?source=x',
    kind: 'profile',
    people: [MARA, OWEN],
  });

  it('marks the name of a profile, whoever it is, and other names only of partners', () => {
    expect(marksFor(memoryOf(profile), knownOf([]), at(0)).marks).toEqual([
      { username: 'maralind', words: 'no swap yet', small: false, tone: 'plain' },
    ]);
    const known = knownOf([leg('theyFollowed', at(0)), leg('iFollowed', at(0), { person: OWEN })]);
    expect(marksFor(memoryOf(profile), known, at(1)).marks).toMatchObject([
      { username: 'maralind', words: 'you owe', tone: 'due' },
      { username: 'owen', words: 'waiting 47 h', tone: 'wait' },
    ]);
  });

  it('does not mark your own profile', () => {
    const own = factsOf({ url: 'https://medium.com/@jane', kind: 'profile', people: [{ username: 'Jane' }] });
    expect(marksFor(memoryOf(own), knownOf([]), at(0)).marks).toEqual([]);
  });
});

describe('the strip on your followers page', () => {
  const list = (usernames: string[], total?: number, of = 'jane') =>
    memoryOf(
      factsOf({
        url: 'https://medium.com/@jane/followers',
        kind: 'followers',
        list: { of, kind: 'followers', usernames, complete: false, ...(total !== undefined && { total }) },
      }),
    );
  const known = knownOf([
    leg('iFollowed', at(0)),
    leg('iFollowed', at(0), { person: OWEN }),
    marked('letGo', at(0), { person: KOFI }),
  ]);

  it('tells how far it was read and whom it confirms, and accuses nobody before the end', () => {
    expect(marksFor(list(['owen'], 97), known, at(1)).strip).toEqual({
      words: '1 of 97 read',
      proof: 'Scroll on: only the end of the list proves who is missing',
      complete: false,
      confirmed: ['Owen P'],
      missing: [],
    });
  });

  it('names who is missing once it was read to its end, and leaves closed swaps at rest', () => {
    expect(marksFor(list(['owen'], 1), known, at(1)).strip).toMatchObject({
      words: '1 of 1 read',
      complete: true,
      missing: ['Mara L'],
    });
  });

  it('is not on the list of someone else', () => {
    expect(marksFor(list(['owen'], 1, 'mara'), known, at(1)).strip).toBeUndefined();
  });
});
