import { expect, it } from 'vitest';
import { mergeWriter } from '../../../../lib/medium/own/merge-writer';

it('joins two readings figure by figure, the newer with the last word', () => {
  const older = {
    stories: [{ id: 'a', title: 'Old', publishedAt: 1 }],
    stats: [
      { storyId: 'a', views: 5, reads: 2 },
      { storyId: 'a', month: '2026-10', views: 1 },
    ],
    program: { isEnrolled: true },
  };
  const newer = {
    stories: [{ id: 'a', title: 'New' }],
    stats: [{ storyId: 'a', views: 6 }],
    earnings: [{ month: '2026-10', earnings: { currency: 'USD', minor: 5 } }],
    program: { membership: 'none' as const },
  };
  expect(mergeWriter(older, newer)).toStrictEqual({
    stories: [{ id: 'a', title: 'New', publishedAt: 1 }],
    stats: [
      { storyId: 'a', views: 6, reads: 2 },
      { storyId: 'a', month: '2026-10', views: 1 },
    ],
    earnings: newer.earnings,
    program: { isEnrolled: true, membership: 'none' },
  });
});

it('is the one reading where there is no other', () => {
  const only = { program: { isEnrolled: true } };
  expect(mergeWriter(undefined, only)).toBe(only);
  expect(mergeWriter(only, undefined)).toBe(only);
  expect(mergeWriter(undefined, undefined)).toBeUndefined();
});
