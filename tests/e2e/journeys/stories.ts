import { equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openPage } from '../../practice-medium/drive';
import { daysOf, sumDays } from '../../practice-medium/world/own-figures';
import { addOwnStories } from '../../practice-medium/world/own-stories';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { openStage, type Stage } from '../stage';

/** The writer opens their own stories, stats and dashboard; the ledger shows what they said, and nothing more. */
async function readOwnStories(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const { medium } = stage;
    addOwnStories(medium.world, medium.now());
    const ledger = await stage.openOwn('ledger.html#stories');
    await ledger.getByText('Nothing yet.').waitFor();
    await expectAccessible(ledger, 'no stories');

    await visit(stage, 'me/stories/public');
    await ledger.bringToFront();
    await ledger.getByText('Your stories are known, their figures are not yet.').waitFor();
    const row = ledger.locator('.figures tbody tr', { hasText: 'Salt, and when to stop' });
    await row.getByText('unknown').first().waitFor();

    await visit(stage, 'me/stats');
    await ledger.bringToFront();
    const post = medium.world.findPostByTitle('Salt, and when to stop');
    const sum = sumDays(daysOf(post, medium.now()));
    const reads = (sum.memberReads + sum.otherReads).toLocaleString('en-US');
    await row.getByText(reads, { exact: true }).waitFor();
    const earned = (sum.cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
    await row.getByText(earned, { exact: true }).waitFor();

    await visit(stage, `me/stats/post/${post.id}`);
    await ledger.bringToFront();
    await row.getByRole('link').click();
    await ledger.getByRole('heading', { name: 'By month' }).waitFor();
    await expectAccessible(ledger, 'one story');
    await ledger.getByRole('link', { name: 'All your stories' }).click();

    await visit(stage, 'me/partner/dashboard');
    await ledger.bringToFront();
    await ledger.getByRole('link', { name: 'Earned', exact: true }).first().click();
    await ledger.getByRole('img', { name: /^Earned by month: .*\$/ }).waitFor();
    await expectAccessible(ledger, 'stories');
    await ledger.setViewportSize({ width: 360, height: 640 });
    await expectAccessible(ledger, 'narrow stories');

    const [file] = await Promise.all([
      ledger.waitForEvent('download'),
      ledger.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    ok(text.includes('"Salt, and when to stop"'), 'the story is in the CSV');
    equal(text.split('\r\n')[0]?.replace('\ufeff', '').split(',')[0], 'story');
  } finally {
    await stage.close();
  }
}

/** Opens one of the writer's own pages and leaves it again. */
async function visit({ newPage }: Stage, path: string): Promise<void> {
  const page = await newPage();
  await openPage(page, `https://medium.com/${path}`);
  await page.waitForTimeout(2_500);
  await page.close();
}

export const journeys: readonly Journey[] = (['light', 'dark'] as const).map((colorScheme) => ({
  name: `stories: what the writer's own pages say, ${colorScheme}`,
  run: () => readOwnStories(colorScheme),
}));
