import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithGoodTurn } from '../e2e/browser';
import { openPage, readToEnd, scrollDrawerToEnd } from './drive';
import { type PracticeMedium, startPracticeMedium } from './server';

let medium: PracticeMedium;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  medium = await startPracticeMedium();
  ({ context } = await launchWithGoodTurn({ extensionDir: null, medium }));
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await context.close();
  await medium.stop();
});

const errors = (): Promise<string[]> => page.evaluate(() => window.__pageErrors);
const drawer = () => page.locator('[role=dialog] > [aria-hidden=false]');

describe.each([1, 2])('in deploy %i', (seed) => {
  it('hydrates, opens the drawer and pages to its end without an error', async () => {
    medium.redeploy({ seed });
    await openPage(page, medium.urlOf(medium.world.story));
    expect(await page.locator('[role=dialog] > [aria-hidden=true]').count()).toBe(1);
    await page.getByRole('button', { name: 'See all responses' }).click();
    await scrollDrawerToEnd(page, 38);
    expect(await drawer().locator('[aria-label="Response options"]').count()).toBe(38);
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('navigates without a reload, the address before the content', async () => {
    medium.redeploy({ seed });
    await openPage(page, medium.urlOf(medium.world.story));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('[data-testid=authorName]').click();
    await page.getByRole('heading', { name: 'Corvin Ash' }).first().waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/@corvin.ash');
    // The title is set after the content is there.
    await page.waitForFunction(() => document.title === 'Corvin Ash – Medium');
    await page.goBack();
    await page.getByRole('heading', { name: 'The hundred club' }).waitFor();
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('pages the followers to their end', async () => {
    medium.redeploy({ seed });
    await openPage(page, 'https://medium.com/me/followers');
    expect(new URL(page.url()).pathname).toBe('/@jane/followers');
    expect(await readToEnd(page, 87)).toBe(87);
    expect(await errors()).toEqual([]);
  }, 30_000);
});

describe('the page as it is used', () => {
  it('publishes a response of the viewer', async () => {
    medium.redeploy({});
    await openPage(page, medium.urlOf(medium.world.plainStory));
    await page.locator('[data-slate-editor=true]').first().click();
    await page.keyboard.type('My jar held keys.');
    await page.locator('[data-testid=ResponseRespondButton]').click();
    await page.locator('pre', { hasText: 'My jar held keys.' }).first().waitFor();
    expect(medium.world.responsesTo(medium.world.plainStory.id)[0]?.paragraphs).toEqual([
      'My jar held keys.',
    ]);
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('follows, unfollows and claps', async () => {
    const { story, viewer } = medium.world;
    await openPage(page, medium.urlOf(story));
    await page.getByRole('button', { name: 'Follow', exact: true }).first().click();
    await page.getByRole('button', { name: 'Following', exact: true }).first().waitFor();
    expect(medium.world.isFollowing(viewer.id, story.authorId)).toBe(true);
    await page.getByRole('button', { name: 'Following', exact: true }).first().click();
    await page.getByRole('button', { name: 'Follow', exact: true }).first().waitFor();
    expect(medium.world.isFollowing(viewer.id, story.authorId)).toBe(false);
    await page.locator('[data-testid=headerClapButton]').click();
    await page.locator('[title="1 of 50"]').first().waitFor();
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('shows a hover card with a count', async () => {
    await openPage(page, medium.urlOf(medium.world.story));
    await page.getByText('Odalys Finch').first().hover();
    await page.getByLabel('About Odalys Finch').getByText('41 followers').waitFor();
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('replaces every node when told and keeps the open drawer', async () => {
    await openPage(page, medium.urlOf(medium.world.story));
    expect(await page.evaluate(() => window.__practice.arrive(30))).toBe(30);
    await page.evaluate(() => document.querySelector('[role=dialog]')?.setAttribute('data-old', ''));
    await page.evaluate(() => window.__practice.rerenderAll());
    await page.locator('[role=dialog]:not([data-old])').waitFor();
    expect(await drawer().locator('[aria-label="Response options"]').count()).toBe(30);
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('lets more arrive than were written', async () => {
    await openPage(page, medium.urlOf(medium.world.ownHostStory));
    expect(await page.evaluate(() => window.__practice.arrive(200, 200))).toBe(200);
    expect(await page.evaluate(() => window.__practice.arrive(200))).toBe(200);
    expect(await errors()).toEqual([]);
  }, 30_000);

  it('opens replies inside the card they answer', async () => {
    await openPage(page, medium.urlOf(medium.world.story));
    await page.getByRole('button', { name: 'See all responses' }).click();
    await drawer().getByRole('button', { name: '2 replies' }).first().click();
    await drawer().getByRole('button', { name: 'Hide replies' }).waitFor();
    await drawer().getByText('follow for follow from snowy places').waitFor();
    expect(await errors()).toEqual([]);
  }, 30_000);
});

const OTHER_PAGES = [
  '/@jane',
  '/@jane/following',
  '/me/notifications',
  '/me/stats',
  '/new-story',
  '/tag/writing',
  '/lamplight',
  '/lamplight/followers',
  '/@nobody-at-all',
  '/',
];

it.each(OTHER_PAGES)(
  'hydrates %s without an error, signed in and out',
  async (path) => {
    for (const signed of ['?signedout', '?signedin']) {
      await openPage(page, `https://medium.com${path}${signed}`);
      expect(await errors()).toEqual([]);
    }
  },
  30_000,
);
