import { deepEqual, equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry, PersonRef } from '../../../lib/ledger/entry';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { openPage } from '../../practice-medium/drive';
import { growThread } from '../../practice-medium/world/fill-thread';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** Brings lines into the ledger as an import does. */
async function bringIn(page: Page, entries: readonly Entry[]): Promise<void> {
  const text = writeExport({ exportedAt: Date.now(), settings: {}, entries });
  const answer = await page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean }>,
    { type: 'importFile', text, takeSettings: false },
  );
  equal(answer.ok, true, JSON.stringify(answer));
}

async function openThread(stage: Stage): Promise<Page> {
  const page = await stage.newPage();
  await openPage(page, stage.medium.urlOf(stage.medium.world.story));
  await page.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(page, /\d+ offers/);
  return page;
}

async function openThreads(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('ledger.html#threads');
  await page.getByRole('heading', { name: 'Threads' }).waitFor();
  return page;
}

/** A thread is remembered with your words, your claps and who owes you; a day later it says what was new. */
async function comeBackToThread(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const { world } = stage.medium;
    world.story.viewerClapCount = 12;
    const empty = await openThreads(stage);
    await empty.getByText(/None yet/).waitFor();
    await expectAccessible(empty, 'threads, none yet');

    const page = await openThread(stage);
    const box = page.getByRole('textbox', { name: 'Write a response' }).last();
    await box.click();
    await page.keyboard.type('Soup and stairwells. Good morning, all of you.');
    await page.getByRole('button', { name: 'Respond', exact: true }).last().click();
    await record(page, 'odalys-finch', 'I followed');
    // What is on a page is read in its idle time: it stays open until it was.
    await empty.getByText('Soup and stairwells').waitFor();
    await empty.close();
    await page.close();

    const threads = await openThreads(stage);
    const way = threads.getByRole('link', { name: 'The hundred club' });
    equal(await way.getAttribute('href'), stage.medium.urlOf(world.story));
    await threads.getByText('Soup and stairwells').waitFor();
    await threads.getByText(/you clapped 12 of 50/).waitFor();
    await threads.getByText('48 h left').waitFor();
    await expectAccessible(threads, 'threads');
    await threads.close();

    await stage.moveClock(DAY);
    growThread(world, world.story.id, world.responsesTo(world.story.id).length + 3);
    // The story alone tells that something is new; it is looked at when the thread is opened.
    const story = await stage.newPage();
    await openPage(story, stage.medium.urlOf(world.story));
    const again = await openThreads(stage);
    await again.getByText('3 new since you looked 1 d ago').waitFor();
    await expectAccessible(again, 'threads with something new');
    await story.getByRole('button', { name: 'See all responses' }).click();
    await again.getByText(/when you looked .* 3 of them were new since/).waitFor();
    equal(await again.getByText(/new since you looked/).count(), 0);

    // By keyboard: into the list, and the thread opens in one tab.
    await again.keyboard.press('j');
    const opened = again.context().waitForEvent('page');
    await again.keyboard.press('o');
    equal((await opened).url(), stage.medium.urlOf(world.story));
    await (await opened).close();

    // Whoever owes is one click away; when they have followed, they owe no more.
    await again.getByRole('link', { name: 'Odalys Finch' }).click();
    await again.getByRole('button', { name: 'They followed' }).click();
    await again.getByText('Even: you follow each other.').waitFor();
    await again.goBack();
    await again.getByText('Soup and stairwells').waitFor();
    equal(await again.getByRole('link', { name: 'Odalys Finch' }).count(), 0);
  } finally {
    await stage.close();
  }
}

const MIRA: PersonRef = { id: 'a1b2c3d4e5f6', username: 'mira-solberg', name: 'Mira Solberg' };
const PLACE = { url: 'https://medium.com/@corvin.ash/club-1a2b3c4d5e6f', title: 'The small club' };

/** Twice you followed first, and it was returned; the third time is overdue. */
function storyOf(now: number): readonly Entry[] {
  let last = 0;
  const line = (daysAgo: number, person = MIRA) => ({
    id: `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`,
    at: now - daysAgo * DAY,
    person,
  });
  return [
    {
      ...line(60, { ...MIRA, name: 'Mira S.' }),
      kind: 'iFollowed',
      evidence: 'ownClick',
      place: { ...PLACE, quoted: 'I follow back' },
    },
    { ...line(59.5), kind: 'theyFollowed', evidence: 'notification' },
    { ...line(40), kind: 'theyMissing', evidence: 'followersList' },
    { ...line(39), kind: 'iUnfollowed', evidence: 'ownClick' },
    { ...line(30), kind: 'iFollowed', evidence: 'ownClick' },
    { ...line(29.5), kind: 'theyFollowed', evidence: 'followersList' },
    { ...line(20), kind: 'theyMissing', evidence: 'followersList' },
    { ...line(19), kind: 'iUnfollowed', evidence: 'ownClick' },
    { ...line(4), kind: 'iFollowed', evidence: 'ownClick' },
  ];
}

/** A person's page tells the whole story, and notes are kept, put in other words, taken back and brought back. */
async function readPerson(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const page = await stage.openOwn('ledger.html#person/nobody');
    await page.getByRole('heading', { name: 'Nobody here' }).waitFor();
    await expectAccessible(page, 'a person whom the ledger does not know');
    await bringIn(page, storyOf(Date.now()));
    await page.goto(page.url().replace('#person/nobody', '#people/all'));
    await page.getByRole('link', { name: 'Mira Solberg' }).waitFor();
    // Between two places nobody is told, not for a moment, that the ledger is empty.
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('.ledger-empty')) document.documentElement.dataset.toldEmpty = '';
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('link', { name: 'Mira Solberg' }).click();

    await page.getByText('before: Mira S.').waitFor();
    equal(await page.locator('[data-told-empty]').count(), 0);
    await page.getByText('Your own history: returned 2 of 3, usually within a day.').waitFor();
    const chart = page.getByRole('img', { name: /^Your follow: since .*Their follow: from .* until/ });
    equal(await chart.locator('.leg-done').count(), 5);
    equal(await chart.locator('.leg-grace').count(), 3);
    const way = page.getByRole('link', { name: 'The small club' });
    equal(await way.getAttribute('href'), PLACE.url);
    equal(await page.getByText('they followed you · a notification').count(), 1);

    await page.getByLabel('A note, only for you').fill('Writes about lighthouses.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Note kept').waitFor();
    await page.getByRole('button', { name: 'Edit: Writes' }).click();
    const field = page.getByLabel('The note, in other words');
    equal(await field.inputValue(), 'Writes about lighthouses.');
    await expectAccessible(page, 'a person with a note that is being edited');
    await field.fill('Writes about lighthouses and rain.');
    await page.getByRole('button', { name: 'Keep this instead' }).click();
    await page.getByText('Note changed').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.notes').getByText('Writes about lighthouses.').waitFor();
    await page.getByRole('button', { name: 'Take it back: Writes' }).click();
    await page.getByText('Note taken back').waitFor();
    equal(await page.locator('.note-text').count(), 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.note-text').waitFor();

    await page.getByRole('textbox', { name: 'Tag' }).fill('Poets');
    await page.getByRole('button', { name: 'Put a tag on' }).click();
    await page.getByText('tag put on: Poets').waitFor();
    await page.reload();
    await page.locator('.notes').getByText('Writes about lighthouses.').waitFor();
    await expectAccessible(page, 'a person');

    await page.getByRole('button', { name: 'Forget this person…' }).click();
    await page.getByText(/1[0-9] lines of your ledger/).waitFor();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await page.setViewportSize({ width: 360, height: 720 });
    deepEqual(
      await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]),
      [360, 360],
      'nothing is cut at 360 px',
    );
  } finally {
    await stage.close();
  }
}

/** The goal is told by its curve and by a table, over the time that the address says. */
async function readGoal(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.openOwn('ledger.html#goal');
    await page.getByText(/Your number is unknown so far/).waitFor();
    await expectAccessible(page, 'a goal without a reading');
    const now = Date.now();
    const counts = [61, 64, 63, 70, 78, 87];
    await bringIn(
      page,
      counts.map((count, at) => ({
        id: `00000000-0000-4000-8000-00000000b00${at}`,
        at: now - (counts.length - 1 - at) * 12 * DAY - HOUR,
        kind: 'readingTaken',
        count,
        exact: true,
      })),
    );
    await page.getByText('13 to go').waitFor();
    await page.getByRole('img', { name: /followers/ }).waitFor();
    await page.getByRole('link', { name: '90 days' }).click();
    match(page.url(), /#goal\/90$/);
    await page.locator('summary').click();
    equal(await page.getByRole('row').count(), counts.length + 1);
    await expectAccessible(page, 'the goal with its table');
    await page.goBack();
    await page.locator('[aria-current=true]', { hasText: '30 days' }).waitFor();
  } finally {
    await stage.close();
  }
}

const SCHEMES = ['light', 'dark'] as const;

export const journeys: readonly Journey[] = [
  ...SCHEMES.map((scheme) => ({
    name: `places: a thread is remembered, and says what is new, ${scheme}`,
    run: () => comeBackToThread(scheme),
  })),
  ...SCHEMES.map((scheme) => ({
    name: `places: the page of a person, ${scheme}`,
    run: () => readPerson(scheme),
  })),
  { name: 'places: the goal as curve and table', run: readGoal },
];
