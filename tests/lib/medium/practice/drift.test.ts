import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PageFacts, pageFactsSchema } from '../../../../lib/facts/page-facts';
import { parseExchange } from '../../../../lib/medium/parse-exchange';
import { readAnswer } from '../../../../lib/medium/read-answer';
import { readPage } from '../../../../lib/medium/read-page';
import { launchWithGoodTurn, NO_PICTURES } from '../../../e2e/browser';
import { DRIFTS } from '../../../practice-medium/drift';
import { openPage } from '../../../practice-medium/drive';
import { type PracticeMedium, startPracticeMedium } from '../../../practice-medium/server';
import { open } from '../fixtures/open';
import { findWrong } from './find-wrong';

let medium: PracticeMedium;
let context: BrowserContext;
let page: Page;
let traffic: Promise<[string, string]>[] = [];

beforeAll(async () => {
  medium = await startPracticeMedium();
  ({ context } = await launchWithGoodTurn({ extensionDir: null, medium, extraArgs: [NO_PICTURES] }));
  page = await context.newPage();
  page.on('response', (response) => {
    if (!response.url().endsWith('/_/graphql')) return;
    const asked = response.request().postData() ?? '';
    traffic.push(response.text().then((answered) => [asked, answered]));
  });
});
afterAll(async () => {
  await context.close();
  await medium.stop();
});

/** Opens what a reader would: the drawer, replies, long texts. */
async function openAll(): Promise<void> {
  await page.getByRole('button', { name: 'See all responses' }).click();
  const panel = page.locator('[aria-hidden=false]');
  await panel.getByRole('button', { name: 'Reply', exact: true }).nth(9).waitFor();
  for (const name of [/^\d+ repl(y|ies)$/, 'Read More']) {
    const buttons = panel.getByRole('button', { name });
    for (let left = Math.min(3, await buttons.count()); left > 0; left -= 1) await buttons.first().click();
  }
  await panel.getByRole('button', { name: 'Reply', exact: true }).nth(11).waitFor();
}

interface Seen {
  shown: PageFacts;
  stripped: PageFacts;
  answers: PageFacts[];
}

async function see(address: string, act: () => Promise<void> = async () => undefined): Promise<Seen> {
  traffic = [];
  await openPage(page, address);
  await act();
  const sent = await page.evaluate(() => window.__practice.settled());
  await vi.waitUntil(() => traffic.length === sent, { timeout: 30_000 });
  const exchanges = await Promise.all(traffic);
  const html = await page.content();
  const url = page.url();
  const stripped = html.replace(/<script\b.*?<\/script>/gs, '');
  const answers = exchanges
    .flatMap(([asked, answered]) => parseExchange(asked, answered))
    .flatMap((one) => readAnswer(one, url) ?? []);
  return { shown: readPage(open(html), url), stripped: readPage(open(stripped), url), answers };
}

function wrongIn({ shown, stripped, answers }: Seen): string[] {
  const all = [shown, stripped, ...answers];
  for (const facts of all) expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
  return all.flatMap((facts) => findWrong(facts, medium.world, true));
}

const profileOf = (name: string) => `https://medium.com/@${medium.world.expectPerson(name).username}`;

describe('without a drift', () => {
  beforeAll(() => medium.redeploy({}));

  it('reads a story whole, from the page and from the data', async () => {
    const seen = await see(medium.urlOf(medium.world.story), openAll);
    expect(wrongIn(seen)).toStrictEqual([]);
    const author = medium.world.expectPerson(medium.world.story.authorId);
    for (const facts of [seen.shown, seen.stripped]) {
      expect(facts).toMatchObject({
        kind: 'story',
        viewer: { username: medium.world.viewer.username },
        problems: [],
      });
      expect(facts.story).toMatchObject({
        authorUsername: author.username,
        responseCount: medium.world.countResponses(medium.world.story.id),
      });
      expect(facts.people?.find(({ username }) => username === author.username)).toHaveProperty('followers');
      expect(facts.responses?.length).toBeGreaterThan(10);
      expect(facts.responses?.some(({ parentId }) => parentId)).toBe(true);
      expect(
        facts.responses?.every(({ parentId, text }) => parentId !== undefined && text !== undefined),
      ).toBe(true);
    }
    expect(seen.answers.flatMap(({ responses = [] }) => responses).length).toBeGreaterThan(10);
  });

  it('reads the viewer’s followers', async () => {
    const seen = await see(`${profileOf('jane')}/followers`);
    expect(wrongIn(seen)).toStrictEqual([]);
    expect(seen.stripped.list?.usernames.length).toBeGreaterThanOrEqual(8);
    expect(seen.answers.find(({ list }) => list)?.list).toMatchObject({ kind: 'followers', after: null });
  });
});

describe.each(DRIFTS)('under %s', (drift) => {
  beforeAll(() => medium.redeploy({ drift }));

  it('says nothing wrong', async () => {
    const world = medium.world;
    const wrong: string[] = [];
    wrong.push(...wrongIn(await see(medium.urlOf(world.story), openAll)));
    wrong.push(...wrongIn(await see(medium.urlOf(world.publicationStory))));
    wrong.push(...wrongIn(await see(profileOf(world.story.authorId))));
    wrong.push(...wrongIn(await see(`${profileOf('jane')}/followers`)));
    expect(wrong).toStrictEqual([]);
  }, 120_000);
});
