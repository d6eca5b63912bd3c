import { describe, expect, it } from 'vitest';
import { findPartner } from '../../../lib/ledger/known';
import { leg, START, seen } from './examples';
import { knownOf } from './page-examples';

const known = knownOf([
  leg('iFollowed', START, { person: { id: 'a1', username: 'Mara' } }),
  seen(START + 1, { id: 'a1', username: 'MaraLind' }),
  leg('iFollowed', START, { person: { username: 'Owen' } }),
]);

describe('findPartner', () => {
  it.each([
    ['the id', { id: 'a1' }, 'a1'],
    ['the id under any name', { id: 'a1', username: 'somebody' }, 'a1'],
    ['the present username in any case', { username: 'MARALIND' }, 'a1'],
    ['the username of someone whose id is not known yet', { id: 'b2', username: 'owen' }, '@owen'],
    ['a former username without an id: it may be another’s today', { username: 'mara' }, undefined],
    ['a username that another id bears', { id: 'b2', username: 'maralind' }, undefined],
    ['a stranger', { id: 'c3', username: 'kofi' }, undefined],
    ['nothing', {}, undefined],
  ])('by %s', (_what, who, key) => {
    expect(findPartner(known, who)?.person.key).toBe(key);
  });

  it('brings the swap along', () => {
    expect(findPartner(known, { id: 'a1' })?.swap?.state).toBe('theyOwe');
  });
});
