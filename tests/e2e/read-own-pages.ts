import type { Page } from 'playwright-core';
import type { Entry } from '../../lib/ledger/entry';
import { monthOf, startOfMonth } from '../../lib/ledger/month';
import { openPage } from '../practice-medium/drive';
import { daysOf, sumDays } from '../practice-medium/world/own-figures';
import type { Post } from '../practice-medium/world/types';
import type { Stage } from './stage';
import { waitForEntries } from './wait-for-entries';

const MONTHS = 5;

/**
 * Opens the writer's own pages as they would: profile, stories, stats, the dashboard of five months. Each is left once
 * the ledger holds what it says.
 */
export async function readOwnPages(stage: Stage): Promise<void> {
  const { medium } = stage;
  const page = await stage.newPage();
  const own = [...medium.world.posts.values()].filter(
    ({ authorId, parentId }) => authorId === medium.world.viewer.id && !parentId,
  );

  await openPage(page, 'https://medium.com/@jane');
  await waitForEntries(stage, ({ kind }) => kind === 'readingTaken', isProgramOn('profile'));
  await openPage(page, 'https://medium.com/me/stories');
  await waitForEntries(stage, isProgramOn('stories'));
  await openPage(page, 'https://medium.com/me/stats');
  await waitForEntries(
    stage,
    (entry) => entry.kind === 'storyStatsRead' && entry.storyId === undefined,
    ...own.map(
      ({ id }) =>
        (entry: Entry) =>
          entry.kind === 'storyStatsRead' && entry.storyId === id,
    ),
  );

  const paywalled = own.filter(({ isLocked }) => isLocked).sort((a, b) => a.createdAt - b.createdAt);
  for (const post of paywalled.slice(0, 3)) {
    await openPage(page, `https://medium.com/me/stats/post/${post.id}`);
    await forEachMonth(page, medium.now(), async (month) => {
      // Of a month before the story there is nothing to read.
      if (month >= monthOf(post.createdAt)) await waitForEntries(stage, isMonthOf(post, month));
    });
  }
  await openPage(page, 'https://medium.com/me/partner/dashboard');
  await forEachMonth(page, medium.now(), async (month) => {
    if (hasEarned(own, month, medium.now())) await waitForEntries(stage, isEarnedIn(month));
  });
  await page.close();
}

/** Goes back month by month from this one. */
async function forEachMonth(page: Page, now: number, act: (month: string) => Promise<void>): Promise<void> {
  for (let back = 0; back < MONTHS; back += 1) {
    if (back > 0) await page.getByRole('button', { name: 'Earlier' }).click();
    await act(monthOf(startOfMonth(monthOf(now), -back)));
  }
}

function hasEarned(posts: readonly Post[], month: string, now: number): boolean {
  const days = posts.flatMap((post) => daysOf(post, now)).filter(({ at }) => monthOf(at) === month);
  return sumDays(days).cents > 0;
}

function isProgramOn(page: 'profile' | 'stories'): (entry: Entry) => boolean {
  return (entry) => entry.kind === 'programSeen' && entry.seenOn === page;
}

function isMonthOf({ id }: Post, month: string): (entry: Entry) => boolean {
  return (entry) => entry.kind === 'storyStatsRead' && entry.storyId === id && entry.month === month;
}

function isEarnedIn(month: string): (entry: Entry) => boolean {
  return (entry) => entry.kind === 'earningsRead' && entry.month === month;
}
