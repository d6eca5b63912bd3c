import { expect, it } from 'vitest';
import { foldTitle, keysByTitle } from '../../../../lib/ledger/stories/keys-by-title';
import { story } from './examples';

const titled = (key: string, title: string) => ({ ...story(key), title });
const keys = (...stories: Parameters<typeof keysByTitle>[0]) => Object.fromEntries(keysByTitle(stories));

it('finds a story by its title, whatever its case and spaces', () => {
  expect(keysByTitle([titled('f0a1', 'Salt,  and  When')]).get(foldTitle(' salt, and when '))).toBe('f0a1');
});

it('takes the story of Medium’s before one that only a spreadsheet told, in any order', () => {
  const told = titled('title:Soup', 'Soup');
  expect(keys(told, titled('f0a1', 'soup'))).toStrictEqual({ soup: 'f0a1' });
  expect(keys(titled('f0a1', 'soup'), told)).toStrictEqual({ soup: 'f0a1' });
  expect(keys(told)).toStrictEqual({ soup: 'title:Soup' });
});

it('does not guess which of two stories a title means, nor anything of one without', () => {
  expect(keys(titled('f0a1', 'Soup'), titled('f0a2', 'Soup'), titled('f0a3', ' '))).toStrictEqual({});
});
