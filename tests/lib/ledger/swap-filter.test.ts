import { expect, it } from 'vitest';
import { titleKey } from '../../../lib/ledger/swap-filter';

it.each([
  ['The 100 Club', 'the 100 club'],
  ['Élan vital', 'elan vital'],
  ['ﬁne', 'fine'],
  ['Ｍａｒａ', 'mara'],
  ['', ''],
])('sorts %j as %j', (title, key) => {
  expect(titleKey(title)).toBe(key);
});

it('looks at the first forty units of what is left without accents', () => {
  expect(titleKey('a'.repeat(40))).toHaveLength(40);
  expect(titleKey(`${'á'.repeat(40)}b`)).toBe('a'.repeat(40));
  expect(titleKey(`${'a'.repeat(39)}bc`)).toBe(`${'a'.repeat(39)}b`);
});
