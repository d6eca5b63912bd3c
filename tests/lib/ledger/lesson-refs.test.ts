import { describe, expect, it } from 'vitest';
import { partnerRef, peopleByUsername, placeOf, whoIsOn } from '../../../lib/ledger/lesson-refs';
import { factsOf, memoryOf, response, STORY_URL } from './page-examples';

const memory = memoryOf(
  factsOf({
    story: { id: '1a2b3c', title: 'T'.repeat(400), authorId: 'd4', authorUsername: 'Host' },
    people: [{ id: 'a1', username: 'Mara', followers: { count: 62, exact: true } }, { id: 'e5' }],
    responses: [
      response('c1', 'mara', '', { authorName: 'Mara L' }),
      response('c2', 'Owen', '', { authorId: 'b2' }),
      response('c3', 'owen'),
      { id: 'c4', cut: false },
    ],
    list: { of: 'Jane', kind: 'followers', usernames: ['Lena'], complete: false },
  }),
);

describe('peopleByUsername', () => {
  it('joins what people and responses say, by username in lower case', () => {
    expect(Object.fromEntries(peopleByUsername(memory))).toEqual({
      mara: { id: 'a1', username: 'Mara', name: 'Mara L', followers: { count: 62, exact: true } },
      owen: { id: 'b2', username: 'owen' },
    });
  });
});

describe('whoIsOn', () => {
  it('names everyone whom the page speaks of', () => {
    const { ids, usernames } = whoIsOn(memory);
    expect([...ids].sort()).toEqual(['a1', 'b2', 'd4', 'e5']);
    expect([...usernames].sort()).toEqual(['host', 'jane', 'lena', 'mara', 'owen']);
  });

  it('names nobody on an empty page', () => {
    expect(whoIsOn(memoryOf())).toEqual({ ids: [], usernames: [] });
  });
});

describe('placeOf', () => {
  it('is the address and the story, with a title of at most 300 characters', () => {
    expect(placeOf(memory)).toEqual({ url: STORY_URL, storyId: '1a2b3c', title: 'T'.repeat(300) });
    expect(placeOf({ url: STORY_URL })).toEqual({ url: STORY_URL });
  });
});

describe('partnerRef', () => {
  it('takes what the page says, completed by what is known', () => {
    const person = {
      key: 'a1',
      id: 'a1',
      username: 'mara',
      name: 'Mara',
      aliases: [],
      formerNames: [],
      tags: [],
      notes: [],
    };
    expect(partnerRef(person, { username: 'maralind' })).toEqual({
      id: 'a1',
      username: 'maralind',
      name: 'Mara',
    });
    expect(partnerRef({ key: '@mara', aliases: [], formerNames: [], tags: [], notes: [] })).toEqual({});
  });
});
