import { equal, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Entry } from '../../../lib/ledger/entry';
import { openPage } from '../../practice-medium/drive';
import { daysOf, sumDays } from '../../practice-medium/world/own-figures';
import { addOwnStories } from '../../practice-medium/world/own-stories';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { openStage, type Stage } from '../stage';
import { waitForEntries } from '../wait-for-entries';

/** The writer opens their own stories, stats and dashboard; the ledger shows what they said, and nothing more. */
async function readOwnStories(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const { medium } = stage;
    addOwnStories(medium.world, medium.now());
    const ledger = await stage.openOwn('ledger.html#stories');
    await ledger.getByText('Nothing yet.').waitFor();
    await expectAccessible(ledger, 'no stories');

    const post = medium.world.findPostByTitle('Salt, and when to stop');
    await visit(
      stage,
      'me/stories/public',
      (entry) => entry.kind === 'storySeen' && entry.story.id === post.id,
    );
    await ledger.bringToFront();
    await ledger.getByText('Your stories are known, their figures are not yet.').waitFor();
    const row = ledger.locator('.figures tbody tr', { hasText: 'Salt, and when to stop' });
    await row.getByText('unknown').first().waitFor();

    await visit(stage, 'me/stats', (entry) => entry.kind === 'storyStatsRead' && entry.storyId === post.id);
    await ledger.bringToFront();
    const sum = sumDays(daysOf(post, medium.now()));
    const reads = (sum.memberReads + sum.otherReads).toLocaleString('en-US');
    await row.getByText(reads, { exact: true }).waitFor();
    const earned = (sum.cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
    await row.getByText(earned, { exact: true }).waitFor();

    await visit(
      stage,
      `me/stats/post/${post.id}`,
      (entry) => entry.kind === 'storyStatsRead' && entry.storyId === post.id && entry.month !== undefined,
    );
    await ledger.bringToFront();
    await row.getByRole('link').click();
    await ledger.getByRole('heading', { name: 'By month' }).waitFor();
    await expectAccessible(ledger, 'one story');
    await ledger.getByRole('link', { name: 'All your stories' }).click();

    await visit(stage, 'me/partner/dashboard', ({ kind }) => kind === 'earningsRead');
    await ledger.bringToFront();
    await ledger.getByRole('link', { name: 'Earned', exact: true }).first().click();
    await ledger.getByRole('img', { name: /^Earned by month: .*\$/ }).waitFor();
    await expectAccessible(ledger, 'stories');
    await ledger.setViewportSize({ width: 360, height: 640 });
    await expectAccessible(ledger, 'narrow stories');

    await pasteFigures(ledger);

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

/** Pastes a sheet with a line that is not understood, then a good one, which is looked at first and then put down. */
async function pasteFigures(ledger: Page): Promise<void> {
  const field = ledger.getByLabel(/^Paste lines with heads/);
  const dialog = ledger.getByRole('dialog');
  const paste = async (text: string) => {
    await field.fill(text);
    await ledger.getByRole('button', { name: 'Look at it first' }).click();
    await dialog.waitFor();
  };

  await paste('story,month,views\nA loaf for nobody,2019-05,12\nA loaf for nobody,2019-06,1.2K');
  await dialog.getByText('Line 3, column 3: This is not a whole number. (“1.2K”)').waitFor();
  equal(
    await dialog.getByRole('button', { name: 'Import' }).count(),
    0,
    'what is refused cannot be imported',
  );
  await expectAccessible(ledger, 'refused figures');
  await dialog.getByRole('button', { name: 'Close' }).click();

  const months = ledger.getByLabel('Figures of');
  equal(await months.locator('option[value="2019-05"]').count(), 0, 'nothing of a refused sheet is kept');

  const good =
    'story,month,views,reads\n"SALT, and when to stop",2019-05,12,7\nA loaf for nobody,2019-05,3,1';
  await paste(good);
  await dialog.getByText('2 new, 0 the same').waitFor();
  await dialog.getByText('1 new, 1 you have').waitFor();
  await expectAccessible(ledger, 'figures to look at');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('2 lines of figures added.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  // The figures stand under the story that the title, in other letters, means; the other one is a story of its own.
  await months.selectOption('2019-05');
  const rows = ledger.locator('.figures tbody tr');
  await rows.filter({ hasText: 'Salt, and when to stop' }).getByText('12', { exact: true }).waitFor();
  await rows.filter({ hasText: 'A loaf for nobody' }).getByText('3', { exact: true }).waitFor();
  equal(await rows.count(), 2, 'one line for each story');

  await paste(good);
  await dialog.getByText('0 new, 2 the same').waitFor();
  equal(await dialog.getByRole('button', { name: 'Import' }).count(), 0, 'nothing is put down twice');
  await dialog.getByRole('button', { name: 'Close' }).click();
}

/** Opens one of the writer's own pages, and leaves it again once the ledger holds what it says. */
async function visit(stage: Stage, path: string, isSaid: (entry: Entry) => boolean): Promise<void> {
  const page = await stage.newPage();
  await openPage(page, `https://medium.com/${path}`);
  await waitForEntries(stage, isSaid);
  await page.close();
}

export const journeys: readonly Journey[] = (['light', 'dark'] as const).map((colorScheme) => ({
  name: `stories: what the writer's own pages say, ${colorScheme}`,
  run: () => readOwnStories(colorScheme),
}));
