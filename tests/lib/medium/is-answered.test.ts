import { describe, expect, it } from 'vitest';
import { isAnswered, type ReadSoFar } from '../../../lib/medium/is-answered';

const story = { id: '1a2b3c', authorId: 'a1', authorUsername: 'Corvin' };
const followers = { count: 7, exact: true };

describe('isAnswered', () => {
  it.each<[string, ReadSoFar, boolean]>([
    ['list-rows-not-found', { list: { usernames: [] } }, false],
    ['list-rows-not-found', { list: { usernames: ['owen'] } }, true],
    ['list-rows-not-found', {}, false],
    ['responses-not-found', { responses: [] }, false],
    ['responses-not-found', { responses: [{}] }, true],
    ['author-followers-not-found', { story, people: [{ id: 'b2', followers }] }, false],
    ['author-followers-not-found', { story, people: [{ id: 'a1' }] }, false],
    ['author-followers-not-found', { story, people: [{ id: 'a1', followers }] }, true],
    ['author-followers-not-found', { story, people: [{ username: 'corvin', followers }] }, true],
    ['page-not-readable', { story, responses: [{}] }, false],
  ])('of %s with %j is %s', (code, read, expected) => {
    expect(isAnswered(code, read)).toBe(expected);
  });
});
