import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFacts, emptyMemory, isSamePage, startAgain } from '../../../lib/ledger/page-memory';
import { START } from './examples';
import { classifier, factsOf, memoryOf, response, STORY_URL, VIEWER } from './page-examples';

describe('applyFacts', () => {
  it('keeps what is left out and takes what is newer', () => {
    const memory = memoryOf(
      factsOf({
        story: { id: '1a2b3c', title: 'The 100 club', responseCount: 47 },
        viewer: { username: 'jane' },
      }),
      factsOf({ story: { id: '1a2b3c', responseCount: 48 }, viewer: { id: 'f0' } }),
    );
    expect(memory.story).toEqual({ id: '1a2b3c', title: 'The 100 club', responseCount: 48 });
    expect(memory.viewer).toEqual({ id: 'f0', username: 'jane' });
  });

  it('tells signed out from not known yet', () => {
    const { viewer: _, ...silent } = factsOf();
    expect(memoryOf(silent).viewer).toBeUndefined();
    expect(memoryOf(factsOf(), factsOf({ viewer: null })).viewer).toBeNull();
    expect(memoryOf(factsOf({ viewer: null }), silent).viewer).toBeNull();
  });

  it('never joins the id of one account with the name of another', () => {
    const other = memoryOf(factsOf(), factsOf({ viewer: { username: 'second-account' } }));
    expect(other.viewer).toEqual({ username: 'second-account' });
    const renamed = memoryOf(factsOf(), factsOf({ viewer: { id: 'f0', username: 'jane-writes' } }));
    expect(renamed.viewer).toEqual({ id: 'f0', username: 'jane-writes', name: 'Jane' });
  });

  it('begins anew at another address, but for the viewer', () => {
    const memory = memoryOf(factsOf({ responses: [response('c1', 'mara', 'I offer')] }), {
      url: 'https://medium.com/@mara',
      kind: 'profile',
      problems: [],
    });
    expect(memory).toEqual({ ...emptyMemory('https://medium.com/@mara'), kind: 'profile', viewer: VIEWER });
  });

  it('stays on the page when only query or fragment change', () => {
    const memory = memoryOf(
      factsOf({ responses: [response('c1', 'mara', 'I offer')] }),
      factsOf({ url: `${STORY_URL}?source=x#responses` }),
    );
    expect(memory.responses).toHaveLength(1);
  });

  it('keeps a kind that was told when a part of the page cannot tell it', () => {
    expect(memoryOf(factsOf(), factsOf({ kind: 'other' })).kind).toBe('story');
  });

  it('joins people by id and by username, with nothing lost', () => {
    const memory = memoryOf(
      factsOf({ people: [{ username: 'Mara', name: 'Mara' }] }),
      factsOf({ people: [{ id: 'a1', username: 'mara', followers: { count: 62, exact: true } }] }),
      factsOf({
        people: [
          { id: 'a1', iFollow: true },
          { id: 'b2', username: 'mara' },
        ],
      }),
    );
    expect(memory.people).toEqual([
      { id: 'a1', username: 'mara', name: 'Mara', followers: { count: 62, exact: true }, iFollow: true },
      { id: 'b2', username: 'mara' },
    ]);
  });

  it('keeps an exact count against a cut form of it, and gives it up for another number', () => {
    const exact = factsOf({ people: [{ id: 'a1', followers: { count: 7498, exact: true } }] });
    const cut = (count: number) => factsOf({ people: [{ id: 'a1', followers: { count, exact: false } }] });
    expect(memoryOf(exact, cut(7400)).people[0]?.followers).toEqual({ count: 7498, exact: true });
    expect(memoryOf(exact, cut(7500)).people[0]?.followers).toEqual({ count: 7500, exact: false });
  });

  it('classifies a text once, and again only when more of it is read', () => {
    const classify = classifier();
    const read = (text: string, cut: boolean) =>
      factsOf({ responses: [response('c1', 'mara', text, { cut })] });
    let memory = applyFacts(emptyMemory(STORY_URL), read('Dear', true), classify);
    memory = applyFacts(memory, read('Dear', true), classify);
    expect(memory.responses[0]).toMatchObject({ kind: 'none', cut: true });
    memory = applyFacts(memory, read('Dear all, I offer', false), classify);
    memory = applyFacts(memory, read('Dear', true), classify);
    memory = applyFacts(memory, factsOf({ responses: [{ id: 'c1', cut: true }] }), classify);
    expect(memory.responses[0]).toMatchObject({ kind: 'offer', quoted: 'I offer', cut: false });
    expect(classify.asked).toEqual(['Dear', 'Dear all, I offer']);
  });

  it('holds no whole texts', () => {
    const text = `I offer ${'and offer '.repeat(500)}`;
    expect(
      JSON.stringify(memoryOf(factsOf({ responses: [response('c1', 'mara', text)] }))).length,
    ).toBeLessThan(500);
  });

  it('names each problem once', () => {
    const problem = { code: 'responses-not-found', where: 'story' };
    expect(memoryOf(factsOf({ problems: [problem] }), factsOf({ problems: [problem] })).problems).toEqual([
      problem,
    ]);
  });

  it('holds at most two hundred problems, and tells them apart by where they are', () => {
    const problems = Array.from({ length: 201 }, (_, at) => ({ code: 'list-not-found', where: `row ${at}` }));
    expect(memoryOf(factsOf({ problems })).problems).toEqual(problems.slice(0, 200));
    const codes = [
      { code: 'a', where: 'story' },
      { code: 'b', where: 'story' },
    ];
    expect(memoryOf(factsOf({ problems: codes })).problems).toEqual(codes);
  });

  it('takes another story on the same page for another one', () => {
    const memory = memoryOf(
      factsOf({ story: { id: '1a2b3c', title: 'The 100 club' } }),
      factsOf({ story: { id: 'b9b9b9', responseCount: 2 } }),
    );
    expect(memory.story).toEqual({ id: 'b9b9b9', responseCount: 2 });
  });

  it('knows since when a story has so many responses', () => {
    const read = (count: number | undefined, at: number, before = emptyMemory(STORY_URL)) =>
      applyFacts(
        before,
        factsOf({ story: { id: '1a2b3c', ...(count !== undefined && { responseCount: count }) } }),
        classifier(),
        at,
      );
    const first = read(3, START);
    expect(first.countedAt).toBe(START);
    expect(read(3, START + 1, first).countedAt).toBe(START);
    expect(read(undefined, START + 1, first).countedAt).toBe(START);
    expect(read(4, START + 1, first)).toMatchObject({ countedAt: START + 1, startedAt: START });
    expect(read(undefined, START)).not.toHaveProperty('countedAt');
    expect(memoryOf(factsOf())).not.toHaveProperty('startedAt');
  });

  it('takes the one with another id or, without ids, another name for another writer', () => {
    const viewerAfter = (viewer: object, seen: object) =>
      memoryOf(factsOf({ viewer }), factsOf({ viewer: seen })).viewer;
    expect(viewerAfter({ id: 'f0', username: 'jane' }, { id: 'b1', username: 'jane' })).toEqual({
      id: 'b1',
      username: 'jane',
    });
    expect(viewerAfter({ id: 'f0' }, { username: 'jane' })).toEqual({ id: 'f0', username: 'jane' });
    expect(viewerAfter({ username: 'jane' }, { id: 'f0' })).toEqual({ id: 'f0', username: 'jane' });
    expect(viewerAfter({ username: 'Jane', name: 'J' }, { username: 'jane' })).toEqual({
      username: 'jane',
      name: 'J',
    });
    expect(memoryOf(factsOf({ viewer: null }), factsOf()).viewer).toEqual(VIEWER);
  });

  it('says nothing new when the same facts come again', () => {
    const facts = factsOf({
      story: { id: '1a2b3c' },
      people: [{ id: 'a1', username: 'mara' }],
      responses: [response('c1', 'mara', 'I offer')],
      list: { of: 'jane', kind: 'followers', usernames: ['mara'], total: 2, complete: false },
    });
    expect(memoryOf(facts, facts)).toEqual(memoryOf(facts));
  });

  it('is plain JSON', () => {
    const memory = applyFacts(
      memoryOf(),
      factsOf({ responses: [response('c1', 'mara', 'I offer')] }),
      classifier(),
      START,
    );
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
    expect(memory.startedAt).toBe(START);
  });

  it('survives names that objects have by birth', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty');
    fc.assert(
      fc.property(names, (name) => {
        const memory = memoryOf(
          factsOf({
            people: [{ username: name }],
            responses: [response('c1', name, 'I offer')],
            list: {
              of: name,
              kind: 'followers',
              usernames: [name],
              complete: false,
              after: name,
              next: name,
            },
          }),
        );
        expect(memory.people).toEqual([{ username: name }]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe('isSamePage', () => {
  it.each([
    ['https://medium.com/a?b=c', 'https://medium.com/a#d', true],
    ['https://medium.com/a', 'https://medium.com/a', true],
    ['https://medium.com/a?b', 'https://medium.com/b?b', false],
    ['https://medium.com/a', 'https://medium.com/a/b', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSamePage(one, other)).toBe(isSame);
  });
});

describe('startAgain', () => {
  it('keeps who is looking, also that nobody is signed in', () => {
    const url = 'https://medium.com/me';
    expect(startAgain(memoryOf(factsOf()), url)).toEqual({ ...emptyMemory(url), viewer: VIEWER });
    expect(startAgain(memoryOf(factsOf({ viewer: null })), url)).toEqual({
      ...emptyMemory(url),
      viewer: null,
    });
    expect(startAgain(emptyMemory(STORY_URL), url)).toStrictEqual(emptyMemory(url));
  });
});
