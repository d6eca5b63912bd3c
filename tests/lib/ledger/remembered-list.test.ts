import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListFacts } from '../../../lib/facts/page-facts';
import { mergeList, type RememberedList } from '../../../lib/ledger/remembered-list';
import { START } from './examples';

function part(usernames: string[], more: Partial<ListFacts> = {}): ListFacts {
  return { of: 'jane', kind: 'followers', usernames, complete: false, ...more };
}

function read(...parts: ListFacts[]): RememberedList | undefined {
  return parts.reduce<RememberedList | undefined>((list, one) => mergeList(list, one), undefined);
}

describe('mergeList', () => {
  it('adds rows, each once, whatever the case', () => {
    expect(read(part(['Mara', 'owen'], { total: 3 }), part(['mara', 'Kofi']))).toMatchObject({
      usernames: ['mara', 'owen', 'kofi'],
      total: 3,
    });
  });

  it.each<[string, ListFacts[], boolean]>([
    ['fewer rows than the count', [part(['a', 'b'], { total: 3 })], false],
    ['as many rows as the count', [part(['a', 'b'], { total: 3 }), part(['c'])], true],
    ['an empty list that counts none', [part([], { total: 0, complete: true })], true],
    ['an empty list that counts none, if the reader saw no end', [part([], { total: 0 })], false],
    ['an empty page that says nothing', [part([])], false],
    ['no count and a reader that saw the end', [part(['a', 'b'], { complete: true })], true],
    ['a claim that the count contradicts', [part(['a', 'b'], { total: 3, complete: true })], false],
    [
      'as many rows as a cut count ("1K")',
      [
        part(
          Array.from({ length: 1000 }, (_, at) => `u${at}`),
          { total: 1000 },
        ),
      ],
      false,
    ],
    [
      'a chain from the top to the end',
      [part(['a'], { after: null, next: 'x' }), part(['b'], { after: 'x', next: null })],
      true,
    ],
    [
      'the same chain read backwards',
      [part(['b'], { after: 'x', next: null }), part(['a'], { after: null, next: 'x' })],
      true,
    ],
    ['one page that is all', [part(['a'], { after: null, next: null })], true],
    ['the last page alone', [part(['b'], { after: 'x', next: null, complete: true })], false],
    [
      'a chain with a gap',
      [part(['a'], { after: null, next: 'x' }), part(['c'], { after: 'y', next: null, complete: true })],
      false,
    ],
    [
      'a chain that bites its tail',
      [part(['a'], { after: null, next: 'x' }), part(['b'], { after: 'x', next: 'x' })],
      false,
    ],
    ['the end of a list whose beginning was not read', [part(['a']), part(['b'], { complete: true })], false],
  ])('%s', (_what, parts, complete) => {
    expect(read(...parts)?.complete).toBe(complete);
  });

  it('stays read to its end when rows come again', () => {
    expect(read(part(['a'], { after: null, next: null }), part(['a']))?.complete).toBe(true);
  });

  it('begins anew for another owner or kind', () => {
    expect(read(part(['a']), part(['b'], { of: 'mara' }))?.usernames).toEqual(['b']);
    expect(read(part(['a']), part(['b'], { kind: 'following' }))?.usernames).toEqual(['b']);
  });

  it('keeps the rows when whose list it is was told only once', () => {
    const { of: _, ...unnamed } = part(['b']);
    expect(read(part(['a']), unnamed)).toMatchObject({ of: 'jane', usernames: ['a', 'b'] });
    expect(read(unnamed, part(['a']))).toMatchObject({ of: 'jane', usernames: ['b', 'a'] });
  });

  it('chains no page that tells only one of its cursors', () => {
    expect(read(part(['a'], { after: null }))?.links).toEqual([]);
    expect(read(part(['a'], { next: null }))?.links).toEqual([]);
    expect(read(part(['a'], { after: null, complete: true }))?.complete).toBe(false);
  });

  it('dates the list by its first rows', () => {
    const first = mergeList(undefined, part(['a']), START);
    expect(mergeList(first, part(['b']), START + 1)?.startedAt).toBe(START);
  });

  it('is complete exactly when every page of a chain was read, in whatever order', () => {
    const pages = [
      part(['a'], { after: null, next: '1' }),
      part(['b'], { after: '1', next: '2' }),
      part(['c'], { after: '2', next: '3' }),
      part(['d'], { after: '3', next: null, complete: true }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: 1 }), (some) => {
        expect(read(...some)?.complete).toBe(some.length === pages.length);
      }),
    );
  });
});
