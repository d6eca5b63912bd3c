import { expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import { findGaps } from '../../../lib/medium/find-gaps';

const page = (facts: Partial<PageFacts>): PageFacts => ({
  url: 'https://medium.com/@a',
  kind: 'story',
  viewer: null,
  problems: [],
  ...facts,
});
const story = { id: 'c1', title: 'T', authorUsername: 'kaj' };

it.each([
  [{ story }, []],
  [{ kind: 'other', viewer: undefined }, []],
  [{ story, viewer: undefined }, ['viewer-not-found']],
  [{ story: { id: 'c1' } }, ['story-author-not-found', 'story-title-not-found']],
  [{ kind: 'profile', people: [{ username: 'kaj' }] }, ['profile-followers-not-found']],
  [{ story, responses: [{ id: 'd1', cut: true, parentId: null }] }, ['response-texts-not-found']],
  [{ story, responses: [{ id: 'd1', cut: false, text: 'x' }] }, ['response-parents-not-found']],
  [
    { kind: 'followers', list: { kind: 'followers', usernames: ['kaj'], complete: false } },
    ['list-total-not-found'],
  ],
] as [Partial<PageFacts>, string[]][])('names what %j lacks: %j', (facts, codes) => {
  expect(findGaps(page(facts)).map(({ code }) => code)).toStrictEqual(codes);
});
