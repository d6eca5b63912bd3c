import { openPage } from '../practice-medium/drive';
import type { Stage } from './stage';

/** Opens the writer's own pages as they would: profile, stories, stats, the dashboard of four months. */
export async function readOwnPages({ medium, newPage }: Stage): Promise<void> {
  const page = await newPage();
  for (const path of ['@jane', 'me/stories', 'me/stats']) {
    await openPage(page, `https://medium.com/${path}`);
    await page.waitForTimeout(1_500);
  }
  const paywalled = [...medium.world.posts.values()]
    .filter(
      ({ authorId, parentId, isLocked }) => authorId === medium.world.viewer.id && !parentId && isLocked,
    )
    .sort((a, b) => a.createdAt - b.createdAt)
    .slice(0, 3);
  for (const path of [...paywalled.map(({ id }) => `me/stats/post/${id}`), 'me/partner/dashboard']) {
    await openPage(page, `https://medium.com/${path}`);
    for (let month = 0; month < 4; month += 1) {
      await page.waitForTimeout(1_000);
      await page.getByRole('button', { name: 'Earlier' }).click();
    }
    await page.waitForTimeout(1_000);
  }
  await page.close();
}
