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
    ['ﬁne FINE', ['fine']],
    ['x'.repeat(25), ['x'.repeat(24)]],
    ['สวัสดี', ['สวสด', 'วสด', 'สด', 'ด']],
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
    expect(parseSearch('互关吗 x')).toEqual(['互关吗', 'x']);
    expect(parseSearch('x'.repeat(25))).toEqual(['x'.repeat(24)]);
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

  it('holds tags, and of all that at most 120 words, each once', () => {
    const tagged = { ...person, tags: ['Poetry', 'poetry circle'] };
    expect(searchWordsOf(tagged, swap as Swap).filter((word) => word === 'poetry')).toHaveLength(1);
    const text = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const noted = { ...person, notes: [{ entryId: 'n', at: 1, text }] };
    expect(searchWordsOf(noted, swap as Swap)).toHaveLength(120);
    expect(searchWordsOf(noted, swap as Swap).slice(0, 2)).toEqual(['ilse', 'o']);
  });

  it('holds nothing of somebody without a name, a handle and a place', () => {
    const nobody: Person = { key: 'a1', aliases: [], formerNames: [], tags: [], notes: [] };
    expect(searchWordsOf(nobody, { personKey: 'a1' } as Swap)).toEqual([]);
  });
});
