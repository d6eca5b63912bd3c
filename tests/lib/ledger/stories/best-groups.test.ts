import { expect, it } from 'vitest';
import { bestGroups } from '../../../../lib/ledger/stories/best-groups';
import { NOW, point, story } from './examples';

const read = (key: string, reads: number, tags: string[], days = 30) =>
  story(key, { days, tags, lifetime: [point({ reads })] });
const tagsOf = ({ tags = [] }: { readonly tags?: string[] | undefined }) => tags;

it('puts the tag first whose stories were read most, by the median', () => {
  const stories = [
    read('a', 10, ['food']),
    read('b', 30, ['food', 'home']),
    read('c', 5_000, ['food']),
    read('d', 40, ['home']),
    read('e', 35, ['trams', 'trams']),
  ];
  expect(bestGroups(stories, NOW, tagsOf)).toStrictEqual([
    { key: 'home', stories: 2, medianReads: 35 },
    { key: 'trams', stories: 1, medianReads: 35 },
    { key: 'food', stories: 3, medianReads: 30 },
  ]);
});

it('leaves out stories that are too young, undated, or never read', () => {
  const undated = { ...read('b', 5, ['food']), publishedAt: undefined };
  const stories = [read('a', 5, ['food'], 6.99), undated, story('c', { tags: ['food'] })];
  expect(bestGroups(stories, NOW, tagsOf)).toStrictEqual([]);
  expect(bestGroups([read('d', 5, ['food'], 7)], NOW, tagsOf)).toHaveLength(1);
});

it('orders groups that were read alike by how many stories they have, then by name, and takes the median of two', () => {
  const stories = [
    read('a', 10, ['b', 'z', 'y']),
    read('b', 20, ['z', 'y']),
    read('c', 15, ['b']),
    read('d', 20, ['b', 'a']),
    read('e', 10, ['a']),
  ];
  expect(bestGroups(stories, NOW, tagsOf)).toStrictEqual([
    { key: 'b', stories: 3, medianReads: 15 },
    { key: 'a', stories: 2, medianReads: 15 },
    { key: 'y', stories: 2, medianReads: 15 },
    { key: 'z', stories: 2, medianReads: 15 },
  ]);
});
