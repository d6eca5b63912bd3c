import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListFacts, PageFacts, ResponseFacts } from '../../../lib/facts/page-facts';
import type { PersonFacts } from '../../../lib/facts/person-facts';
import { mergeFacts } from '../../../lib/medium/merge-facts';

const page = (facts: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://medium.com/@a',
  kind: 'story',
  problems: [],
  ...facts,
});
const merge = (older: Partial<PageFacts>, newer: Partial<PageFacts>) => mergeFacts(page(older), page(newer));
const people = (...some: PersonFacts[]) => ({ people: some });
const exact = (count: number) => ({ count, exact: true });
const cut = (count: number) => ({ count, exact: false });

describe('mergeFacts', () => {
  it('keeps what the newer reading does not say', () => {
    const older = {
      viewer: { id: 'a1' },
      story: { id: 'c1', title: 'T', clapCount: 3 },
      ...people({ id: 'b1', name: 'B' }),
    };
    expect(merge(older, {})).toStrictEqual(page(older));
  });

  it('lets the newer reading win', () => {
    const facts = merge(
      { story: { id: 'c1', clapCount: 3, title: 'T' } },
      { story: { id: 'c1', clapCount: 5 } },
    );
    expect(facts.story).toStrictEqual({ id: 'c1', clapCount: 5, title: 'T' });
  });

  it('does not mix two stories', () => {
    expect(merge({ story: { id: 'c1', title: 'T' } }, { story: { id: 'c2' } }).story).toStrictEqual({
      id: 'c2',
    });
  });

  it('keeps a kind that the newer reading could not tell', () => {
    expect(merge({ kind: 'profile' }, { kind: 'other' }).kind).toBe('profile');
    expect(merge({ kind: 'other' }, { kind: 'profile' }).kind).toBe('profile');
  });

  it.each([
    [{ id: 'a1' }, { username: 'jane' }, { id: 'a1', username: 'jane' }],
    [{ id: 'a1', name: 'Old' }, { id: 'a2' }, { id: 'a2' }],
    [{ id: 'a1' }, null, null],
    [null, { id: 'a1' }, { id: 'a1' }],
    [null, undefined, null],
    [{ username: 'Jane' }, { username: 'jane', id: 'a1' }, { username: 'jane', id: 'a1' }],
  ])('merges the viewers %j and %j', (older, newer, expected) => {
    const say = (viewer: typeof older | undefined) => (viewer === undefined ? {} : { viewer });
    expect(merge(say(older), say(newer)).viewer).toStrictEqual(expected);
  });
});

describe('mergeFacts, on people', () => {
  it.each([
    [exact(7_498), cut(7_400), exact(7_498)],
    [exact(7_500), cut(7_400), cut(7_400)],
    [exact(7_399), cut(7_400), cut(7_400)],
    [exact(213_548), cut(213_000), exact(213_548)],
    [exact(1_099_999), cut(1_000_000), exact(1_099_999)],
    [cut(7_400), exact(7_498), exact(7_498)],
    [exact(90), exact(80), exact(80)],
  ])('of the counts %j and %j keeps %j', (older, newer, expected) => {
    const facts = merge(people({ id: 'b1', followers: older }), people({ id: 'b1', followers: newer }));
    expect(facts.people?.[0]?.followers).toStrictEqual(expected);
  });

  it('joins a username seen before with the id learnt later', () => {
    const facts = merge(
      people({ username: 'Kaj', followers: exact(9) }),
      people({ id: 'b1', username: 'kaj' }, { id: 'b1', iFollow: true }),
    );
    expect(facts.people).toStrictEqual([{ id: 'b1', username: 'kaj', followers: exact(9), iFollow: true }]);
  });

  it('keeps two ids apart, whatever they are called', () => {
    expect(
      merge(people({ id: 'b1', username: 'kaj' }), people({ id: 'b2', username: 'kaj' })).people,
    ).toHaveLength(2);
  });

  it('knows a person by their id after they were renamed', () => {
    expect(
      merge(people({ id: 'b1', username: 'kaj' }), people({ id: 'b1', username: 'kaj.new' })).people,
    ).toStrictEqual([{ id: 'b1', username: 'kaj.new' }]);
  });
});

describe('mergeFacts, on responses', () => {
  const one = (facts: Partial<ResponseFacts>) => ({ responses: [{ id: 'd1', cut: false, ...facts }] });

  it.each([
    [
      { text: 'whole', cut: false },
      { text: 'who', cut: true },
      { text: 'whole', cut: false },
    ],
    [
      { text: 'who', cut: true },
      { text: 'whole', cut: false },
      { text: 'whole', cut: false },
    ],
    [{ text: 'whole', cut: false }, { cut: true }, { text: 'whole', cut: false }],
    [{ cut: true }, { text: 'who', cut: true }, { text: 'who', cut: true }],
    [
      { text: 'a', cut: false },
      { text: 'b', cut: false },
      { text: 'b', cut: false },
    ],
  ])('of the texts %j and %j keeps %j', (older, newer, expected) => {
    expect(merge(one(older), one(newer)).responses).toStrictEqual([{ id: 'd1', ...expected }]);
  });

  it('joins what page and data say', () => {
    const facts = merge(
      one({ authorUsername: 'kaj', parentId: null, atPrinted: '2d ago' }),
      one({ authorId: 'b1', at: 1_740_787_200_000 }),
    );
    expect(facts.responses).toStrictEqual([
      {
        id: 'd1',
        cut: false,
        authorUsername: 'kaj',
        parentId: null,
        atPrinted: '2d ago',
        authorId: 'b1',
        at: 1_740_787_200_000,
      },
    ]);
  });

  it('ends at 5,000', () => {
    const many = (from: number) =>
      Array.from({ length: 3_000 }, (_, index) => ({ id: (from + index).toString(16), cut: false }));
    expect(merge({ responses: many(0) }, { responses: many(3_000) }).responses).toHaveLength(5_000);
  });
});

describe('mergeFacts, on lists', () => {
  const list = (facts: Partial<ListFacts>): Partial<PageFacts> => ({
    list: { of: 'jane', kind: 'followers', usernames: [], complete: false, ...facts },
  });

  it('chains pages from the top to the end', () => {
    const first = list({ usernames: ['a', 'b'], after: null, next: 'b1' });
    const last = list({ usernames: ['B', 'c'], after: 'b1', next: null });
    expect(merge(first, last).list).toMatchObject({
      usernames: ['a', 'B', 'c'],
      complete: true,
      after: null,
      next: null,
    });
  });

  it('proves nothing with pages that do not chain', () => {
    const first = list({ usernames: ['a'], after: null, next: 'b1' });
    const last = list({ usernames: ['c'], after: 'b2', next: null });
    expect(merge(first, last).list?.complete).toBe(false);
  });

  it('begins anew with another list', () => {
    expect(
      merge(list({ usernames: ['a'], complete: true }), list({ of: 'kaj', usernames: ['c'] })).list,
    ).toMatchObject({ of: 'kaj', usernames: ['c'], complete: false });
  });
});

describe('mergeFacts, on problems', () => {
  const problem = (code: string) => ({ problems: [{ code, where: 'x' }] });

  it('drops those that the other reading has answered', () => {
    const found = {
      story: { id: 'c1', authorUsername: 'kaj' },
      ...people({ id: 'b1', username: 'Kaj', followers: exact(4) }),
    };
    expect(merge(problem('author-followers-not-found'), found).problems).toStrictEqual([]);
    expect(
      merge(problem('responses-not-found'), { responses: [{ id: 'd1', cut: false }] }).problems,
    ).toStrictEqual([]);
  });

  it('keeps the others, each once', () => {
    expect(merge(problem('responses-not-found'), problem('responses-not-found')).problems).toHaveLength(1);
  });
});

describe('mergeFacts, on anything', () => {
  const person = fc.record(
    {
      id: fc.constantFrom('b1', 'b2'),
      username: fc.constantFrom('kaj', 'Kaj', 'noor'),
      followers: fc.constantFrom(exact(7_450), cut(7_400), exact(3)),
    },
    { requiredKeys: [] },
  );
  const facts = fc.record({ people: fc.array(person as fc.Arbitrary<PersonFacts>) });

  it('says the same when it hears the same again', () => {
    fc.assert(
      fc.property(facts, facts, (older, newer) => {
        const once = merge(older, newer);
        expect(mergeFacts(once, once)).toStrictEqual(once);
      }),
    );
  });
});
