import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/ledger/person';
import { parseSearch, searchWordsOf, splitWords } from '../../../lib/ledger/search-words';
import type { Swap } from '../../../lib/ledger/swap';

describe('splitWords', () => {
  it.each([
    ['Ölga O’Neill', ['olga', 'o', 'neill']],
    ['@teo.vance_99', ['teo', 'vance', '99']],
    ['follow follow', ['follow']],
    ['互关吗', ['互关吗', '关吗', '吗']],
    ['  … ', []],
  ])('splits %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('ends for any length, with short words', () => {
    expect(splitWords('x'.repeat(100_000))).toEqual(['x'.repeat(24)]);
    expect(splitWords('关'.repeat(10_000)).length).toBeLessThanOrEqual(120);
  });
});

describe('parseSearch', () => {
  it('takes what is typed apart, without case and accents', () => {
    expect(parseSearch(' @ÖLGA  olsen olsen')).toEqual(['olga', 'olsen']);
    expect(parseSearch('')).toEqual([]);
  });
});

describe('searchWordsOf', () => {
  const person: Person = {
    key: 'a1',
    username: 'ilse.writes',
    name: 'Ilse O.',
    aliases: ['ilse.writes', 'old_ilse'],
    formerNames: ['Ilse Oster'],
    tags: [],
    notes: [{ entryId: 'n', at: 1, text: 'Lighthouses on Sundays' }],
  };
  const swap = {
    personKey: 'a1',
    place: { url: 'https://medium.com/p/a1', quoted: 'I return every follow' },
  };

  it('holds names, handles, notes and quoted words', () => {
    const words = searchWordsOf(person, swap as Swap);
    for (const word of ['ilse', 'writes', 'old', 'oster', 'lighthouses', 'return'])
      expect(words).toContain(word);
  });
});
