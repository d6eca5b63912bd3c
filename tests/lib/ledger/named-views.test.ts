import { expect, it } from 'vitest';
import { findNamedViews } from '../../../lib/ledger/named-views';
import { leg, MARA, START } from './examples';

const ledger = [leg('iFollowed', START, { person: { ...MARA, name: 'Mara Lind' } })];
const found = (address: string, name = 'A view') =>
  findNamedViews([{ name, address }], ledger, 'a1').length === 1;

it.each([
  '#people/all?find=mara',
  '#people/all?find=M%C3%A1ra+lind',
  '#people/owe?small=&find=%40maralind&sort=since',
  '#people/all?tag=friends+of+Mara',
  '#people/all?where=medium.com%2F%40maralind',
])('names them by what it searches for: %s', (address) => {
  expect(found(address)).toBe(true);
});

it('names them by its own name', () => {
  expect(found('#people/all', 'Mara’s friends')).toBe(true);
});

it.each([
  '#people/all',
  '#people/all?find=maraschino',
  '#people/all?tag=samara',
  '#people/mara',
  '#people/all?find=%',
])('names nobody: %s', (address) => {
  expect(found(address)).toBe(false);
});

it('names nobody whom the ledger does not know', () => {
  expect(findNamedViews([{ name: 'zz', address: '#people/all?find=zz' }], ledger, 'zz')).toEqual([]);
});
