import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../../components/drafts/drafts-of';
import type { Draft } from '../../../lib/ledger/drafts/draft';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 21);
const draft = (id: string, text: string): Draft => ({ id, use: 'response', text, keptAt: NOW - 2 * DAY });
const DRAFTS = [draft('a', 'Gardens & small ferries'), draft('b', 'Um café às três')];
const found = (search: string) => draftsOf(DRAFTS, search, NOW).rows.map(({ key }) => key);

describe('draftsOf', () => {
  it('says when each was written', () => {
    expect(draftsOf(DRAFTS, '', NOW).rows[0]).toEqual({
      key: 'a',
      use: 'response',
      text: 'Gardens & small ferries',
      writtenWords: 'written 2 d ago',
    });
  });

  it.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['FERR', ['a']],
    ['ferries gardens', ['a']],
    ['CAFE tres', ['b']],
    ['garden café', []],
    ['.*', []],
  ])('finds %j in %j', (search, keys) => {
    expect(found(search)).toEqual(keys);
    expect(draftsOf(DRAFTS, search, NOW).total).toBe(2);
  });
});
