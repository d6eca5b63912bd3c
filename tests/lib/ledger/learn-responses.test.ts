import { describe, expect, it } from 'vitest';
import type { StoryFacts } from '../../../lib/facts/page-facts';
import { learnFrom } from '../../../lib/ledger/learn';
import { marksFor } from '../../../lib/ledger/marks';
import { HOUR, MINUTE } from '../../../lib/ledger/time';
import { nextId, START } from './examples';
import { factsOf, knownOf, memoryOf, Notebook, response, VIEWER } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const story = (more: Partial<StoryFacts> = {}) => factsOf({ story: { id: '1a2b3c', ...more } });
const thread = (more: Partial<StoryFacts> = {}) => ({
  ...story(more),
  responses: ['jane', 'mara', 'owen', 'teo'].map((name, place) => response(`c${place}`, name, 'Hello')),
});
const ownPage = factsOf({
  url: 'https://medium.com/@jane/c9-c9c9',
  story: { id: 'c9', authorId: 'f0', inResponseToId: '1a2b3c' },
});

describe('a response of yours on a page of its own', () => {
  it('is put down once, at the moment of reading when the page has no date', () => {
    const notebook = new Notebook();
    expect(notebook.read(ownPage, at(0))).toMatchObject([
      { kind: 'responded', at: at(0), place: { url: ownPage.url, storyId: '1a2b3c', responseId: 'c9' } },
      { kind: 'threadLooked' },
    ]);
    notebook.close();
    expect(notebook.read(ownPage, at(0) + 1)).toEqual([]);
  });

  it('is put down at the latest now', () => {
    const later = {
      ...ownPage,
      story: { id: 'c9', authorId: 'f0', inResponseToId: '1a2b3c', publishedAt: at(9) },
    };
    expect(new Notebook().read(later, at(0))[0]).toMatchObject({ kind: 'responded', at: at(0) });
  });

  it('is neither a story of yours nor a response of another', () => {
    const others = { ...ownPage, story: { id: 'c9', authorId: 'b2', inResponseToId: '1a2b3c' } };
    expect(new Notebook().read(others, at(0))).toEqual([]);
    const own = { ...ownPage, story: { id: 'c9', authorId: 'f0' } };
    expect(new Notebook().read(own, at(0))).toEqual([]);
  });
});

describe('a response of yours in a thread', () => {
  it('that stands there twice is put down once, at the latest now', () => {
    const twice = factsOf({
      story: { id: '1a2b3c' },
      responses: [response('c1', 'jane', 'One', { at: at(5) }), response('c1', 'jane', 'One')],
    });
    const responded = new Notebook().read(twice, at(0)).filter(({ kind }) => kind === 'responded');
    expect(responded).toMatchObject([{ at: at(0), text: 'One' }]);
  });

  it('keeps no words where none were read', () => {
    const wordless = factsOf({ responses: [{ id: 'c1', authorId: 'f0', cut: true }] });
    const notebook = new Notebook();
    expect(notebook.read(wordless, at(0))[0]).not.toHaveProperty('text');
    expect(notebook.read(wordless, at(1))).toEqual([]);
  });
});

describe('a look at a thread of yours', () => {
  const looks = (notebook: Notebook, facts: ReturnType<typeof story>, now: number) =>
    notebook.read(facts, now).filter(({ kind }) => kind !== 'responded');

  it('is kept again after an hour, not a moment before', () => {
    const notebook = new Notebook();
    expect(looks(notebook, thread({ responseCount: 4 }), at(0))).toHaveLength(1);
    expect(looks(notebook, thread({ responseCount: 4 }), at(1) - 1)).toEqual([]);
    expect(looks(notebook, thread({ responseCount: 4 }), at(1))).toHaveLength(1);
  });

  it('is no look where only the three at the foot of a story are shown', () => {
    const notebook = new Notebook();
    looks(notebook, thread({ responseCount: 9 }), at(0));
    notebook.close();
    const foot = { ...thread({ responseCount: 9 }), responses: thread().responses.slice(0, 3) };
    expect(looks(notebook, foot, at(5))).toEqual([]);
    expect(looks(notebook, thread({ responseCount: 9 }), at(6))).toMatchObject([{ kind: 'threadLooked' }]);
    notebook.close();
    const all = { ...foot, story: { id: '1a2b3c', responseCount: 3 } };
    expect(looks(notebook, all, at(8))).toMatchObject([{ kind: 'threadLooked', responseCount: 3 }]);
  });

  it('tells claps where the page does, and is kept when they are new', () => {
    const notebook = new Notebook();
    const [first] = looks(notebook, thread({ responseCount: 4 }), at(0));
    expect(first).not.toHaveProperty('claps');
    const clapped = thread({ responseCount: 4, viewerClapCount: 0 });
    expect(looks(notebook, clapped, at(0) + MINUTE)).toMatchObject([{ claps: 0, responseCount: 4 }]);
    expect(looks(notebook, clapped, at(0) + 2 * MINUTE)).toEqual([]);
    const { responses: _, ...counted } = thread({ viewerClapCount: 50 });
    notebook.close();
    const [seen] = looks(notebook, counted, at(0) + 3 * MINUTE);
    expect(seen).toMatchObject({ kind: 'threadSeen', claps: 50 });
    expect(seen).not.toHaveProperty('responseCount');
  });

  it('is not kept where threads cannot be looked up, or no story is known', () => {
    const { findThread: _, ...known } = knownOf([]);
    const kindsOf = (facts: ReturnType<typeof story>) =>
      learnFrom({ facts, memory: memoryOf(facts), known, viewer: VIEWER, now: at(0), newId: nextId }).map(
        ({ kind }) => kind,
      );
    expect(kindsOf(thread({ responseCount: 4 }))).toEqual(['responded']);
    const { story: __, ...storyless } = thread();
    expect(new Notebook().read(storyless, at(0)).map(({ kind }) => kind)).toEqual(['responded']);
  });
});

describe('a response whose author is gone', () => {
  const gone = { id: 'c5', text: 'I offer a swap', cut: false };

  it('is nobody’s: it gives no entry and no mark, and those beside it are read', () => {
    const notebook = new Notebook();
    const facts = factsOf({ story: { id: '1a2b3c' }, responses: [gone, response('c1', 'mara', 'Hello')] });
    expect(notebook.read(facts, at(0))).toEqual([]);
    expect(marksFor(memoryOf(facts), knownOf([]), at(0)).marks).toEqual([]);
    const others = factsOf({
      story: { id: '1a2b3c' },
      responses: [gone, response('c1', 'mara', 'I offer a swap')],
    });
    expect(marksFor(memoryOf(others), knownOf([]), at(0)).marks).toMatchObject([{ username: 'mara' }]);
  });

  it('changes nothing for whoever left it: what is in the ledger stays', () => {
    const notebook = new Notebook();
    const before = factsOf({ story: { id: '1a2b3c' }, responses: [response('c1', 'mara', 'Hello')] });
    notebook.read(before, at(0));
    const after = factsOf({ story: { id: '1a2b3c' }, responses: [{ id: 'c1', text: 'Hello', cut: false }] });
    expect(notebook.read(after, at(1))).toEqual([]);
  });
});
