import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { type SwapSearch, titleKey } from '../../../lib/ledger/swap-filter';
import { DAY } from '../../../lib/ledger/time';
import { iFollowed } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

const NOTHING: SwapSearch = { search: '', small: false, tag: '', where: '' };
const TITLES = ['The Hundred Club', 'Gardens', undefined] as const;
const TAGS = ['Poets', 'to read'] as const;

const one = fc.record({
  title: fc.constantFrom(...TITLES),
  tags: fc.subarray([...TAGS]),
  days: fc.nat(6),
  followers: fc.option(fc.nat(600), { nil: undefined }),
});
const choice = fc.record({
  small: fc.boolean(),
  tag: fc.constantFrom('', 'poets', 'TO READ'),
  where: fc.constantFrom('', 'gardens', 'the hundred club'),
  fromDays: fc.option(fc.nat(6), { nil: undefined }),
  untilDays: fc.option(fc.nat(6), { nil: undefined }),
});

describe('findSwapKeys', () => {
  test('finds who came since the same words were searched', async () => {
    const store = await openStoreOf(makeProfile());
    const search = async (words: string) => new Set(await store.findSwapKeys({ ...NOTHING, search: words }));
    await store.putEntries([iFollowed({ id: 'a1', name: 'Ada Moss' }, NOW - DAY)]);
    expect(await search('moss')).toEqual(new Set(['a1']));
    await store.putEntries([iFollowed({ id: 'b1', name: 'Bruno Moss' }, NOW)]);
    expect(await search('moss')).toEqual(new Set(['a1', 'b1']));
    for (const words of ['a', 'ad', 'ada', 'b', 'br', 'bru', 'brun', 'bruno', 'm', 'mo']) await search(words);
    expect(await search('moss bru')).toEqual(new Set(['b1']));
    expect(await search('moss')).toEqual(new Set(['a1', 'b1']));
  });

  test('finds what a plain look at every swap finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 8 }), choice, async (people, wanted) => {
        const store = await openStoreOf(makeProfile());
        let number = 0;
        const nextId = () => {
          number += 1;
          return `e${number}`;
        };
        const entries = people.flatMap(({ title, tags, days, followers }, index): Entry[] => {
          const person = { id: `a${index}`, username: `writer${index}` };
          const line = () => ({ id: nextId(), at: NOW - days * DAY, person });
          const place = title && { place: { url: 'https://medium.com/p/abcdef12', title } };
          return [
            { ...iFollowed(person, NOW - days * DAY), ...place },
            ...tags.map((tag): Entry => ({ ...line(), kind: 'personTagged', tag })),
            ...(followers === undefined
              ? []
              : [{ ...line(), kind: 'personSeen' as const, followers: { count: followers, exact: true } }]),
          ];
        });
        await store.putEntries(entries);
        const { small, tag, where, fromDays, untilDays } = wanted;
        const found = await store.findSwapKeys({
          ...NOTHING,
          small,
          tag,
          where,
          ...(fromDays !== undefined && { fromAt: NOW - fromDays * DAY }),
          ...(untilDays !== undefined && { untilAt: NOW - untilDays * DAY }),
        });
        const fits = people.flatMap((person, index) => {
          const isFound =
            (!small || (person.followers !== undefined && person.followers < 300)) &&
            (tag === '' || person.tags.some((own) => own.toLowerCase() === tag.toLowerCase())) &&
            (where === '' || (person.title !== undefined && titleKey(person.title) === where)) &&
            (fromDays === undefined || person.days <= fromDays) &&
            (untilDays === undefined || person.days > untilDays);
          return isFound ? [`a${index}`] : [];
        });
        const isAsked =
          small || tag !== '' || where !== '' || fromDays !== undefined || untilDays !== undefined;
        expect(found && [...found].sort()).toEqual(isAsked ? fits : undefined);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});
