import { describe, expect, it } from 'vitest';
import { type DeskSources, knownOf } from '../../../components/desk/known-of';
import type { ProgramStanding } from '../../../lib/ledger/own-series';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { exampleSaid, exampleStory } from '../../tools/gallery/desk-examples';
import { NOW } from '../../tools/gallery/examples';

const SAID_AT = NOW - 5 * HOUR;
const NOTHING: DeskSources = { said: {}, standing: {}, stories: { count: 0 }, reading: undefined };

function known(from: Partial<DeskSources>) {
  return knownOf({ ...NOTHING, ...from }, NOW);
}

function standing(membership: 'none' | 'member' | 'friend' | 'other', at: number): ProgramStanding {
  return { membership: { value: membership, at, sinceAt: at, seenOn: 'page' } };
}

describe('what is known of the writer', () => {
  it('is nothing at first: nothing is 0 and nothing is false', () => {
    expect(known({})).toEqual({});
  });

  it('is their own word, with when it was said', () => {
    expect(known({ said: exampleSaid({ adult: 'yes', bank: 'no', country: 'PT', stories: '3' }) })).toEqual({
      adult: { value: true, from: 'ownWord', at: SAID_AT },
      bank: { value: false, from: 'ownWord', at: SAID_AT },
      country: { value: 'PT', from: 'ownWord', at: SAID_AT },
      stories: { value: 3, from: 'ownWord', at: SAID_AT },
    });
  });

  it('is what the newer of page and own word says of the membership', () => {
    const said = exampleSaid({ member: 'no' });
    expect(known({ said, standing: standing('member', SAID_AT + 1) }).member).toMatchObject({
      value: true,
      from: 'page',
    });
    expect(known({ said, standing: standing('member', SAID_AT - 1) }).member).toMatchObject({
      value: false,
      from: 'ownWord',
    });
  });

  it.each([
    ['none', false],
    ['member', true],
    ['friend', true],
    ['other', undefined],
  ] as const)('is of a membership that the page calls %s: %s', (membership, value) => {
    expect(known({ standing: standing(membership, NOW) }).member?.value).toBe(value);
  });

  it('is at least so many followers when the page cuts the number', () => {
    expect(known({ reading: { at: NOW, count: 1_200, exact: false } }).followers).toEqual({
      value: 1_200,
      from: 'page',
      at: NOW,
      atLeast: true,
    });
    expect(known({ reading: { at: NOW, count: 87, exact: true } }).followers).toEqual({
      value: 87,
      from: 'page',
      at: NOW,
    });
  });
});

describe('the stories that were seen', () => {
  const first = exampleStory('old', 100);
  const newest = exampleStory('new', 10);
  const stories = { count: 2, first, newest };

  it('are at least so many, from the first to the newest', () => {
    expect(known({ stories })).toEqual({
      stories: { value: 2, from: 'page', at: newest.seenAt, atLeast: true },
      newestStoryAt: {
        value: NOW - 10 * DAY,
        from: 'page',
        at: newest.seenAt,
        atLeast: true,
        url: newest.url,
      },
      firstStoryAt: { value: NOW - 100 * DAY, from: 'page', at: first.seenAt, atLeast: true, url: first.url },
    });
  });

  it('give way to the writer’s word when it tells of more, and outdo it when it tells of fewer', () => {
    expect(known({ stories, said: exampleSaid({ stories: '6' }) }).stories).toMatchObject({
      value: 6,
      from: 'ownWord',
    });
    expect(known({ stories, said: exampleSaid({ stories: '1' }) }).stories).toMatchObject({
      value: 2,
      atLeast: true,
    });
  });

  it('and the days that were said: the later is the newest, the earlier the first', () => {
    const said = exampleSaid({ newestStory: '2026-11-18', firstStory: '2025-01-03' });
    expect(known({ stories, said })).toMatchObject({
      newestStoryAt: { value: Date.UTC(2026, 10, 18), from: 'ownWord' },
      firstStoryAt: { value: Date.UTC(2025, 0, 3), from: 'ownWord' },
    });
    const inside = exampleSaid({ newestStory: '2026-09-01', firstStory: '2026-10-03' });
    expect(known({ stories, said: inside })).toMatchObject({
      newestStoryAt: { from: 'page' },
      firstStoryAt: { from: 'page' },
    });
  });

  it('of a day to come are not taken for stories of the past', () => {
    expect(known({ said: exampleSaid({ newestStory: '2027-01-01', firstStory: '2026-02-31' }) })).toEqual({});
    expect(
      known({ stories: { count: 1, first: exampleStory('x', -3), newest: exampleStory('x', -3) } })
        .newestStoryAt,
    ).toBeUndefined();
  });

  it('from a spreadsheet are called that', () => {
    const imported = { ...newest, seenOn: 'import' } as const;
    expect(known({ stories: { count: 1, first: imported, newest: imported } }).stories?.from).toBe('import');
  });
});
