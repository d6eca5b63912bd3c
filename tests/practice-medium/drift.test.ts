import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchWithGoodTurn, NO_PICTURES } from '../e2e/browser';
import { DRIFTS, type DriftName, driftJson, undriftJson } from './drift';
import { openPage } from './drive';
import { type PracticeMedium, startPracticeMedium } from './server';

/** What a reader knows today, and loses under each drift. */
const LOST: Record<DriftName, RegExp> = {
  'test-ids-gone': /data-testid="storyTitle"/,
  'options-label-gone': /aria-label="Response options"/,
  'wrappers-added':
    /(?<!<div>)(?:<div>){0,2}<div class="[^"]*"><div class="[^"]*"><a [^>]*source=post_page---post_responses/,
  'follower-count-class-gone': /class="pw-follower-count"/,
  'counts-reworded': />48K followers</,
  'counts-in-words': />48K followers</,
  'source-renamed': /\?source=post_page---post_responses--/,
  'source-gone': /\?source=post_page---post_author_info--/,
  'social-stats-missing': /"socialStats"/,
  'creator-username-missing': /"username"/,
  'paging-info-missing': /"pagingInfo"/,
  'operations-renamed': /"operationName":"PagedThreadedPostResponsesQuery"/,
  'state-renamed': /window\.__APOLLO_STATE__/,
  'state-apollo-2': /"__ref"/,
  'response-ids-moved': /"threadedPostResponses"/,
  'headings-reworded': /<h2[^>]*>Responses \(/,
  'pre-replaced': /<pre/,
  'hrefs-flipped': /href="\/@odalys-finch/,
  'head-tags-gone': /rel="canonical"/,
  'dialog-role-gone': /role="dialog"/,
  'viewer-edge-missing': /"viewerEdge"/,
  'viewer-missing': /"ROOT_QUERY":\{"__typename":"Query","viewer"/,
};

let medium: PracticeMedium;
let context: BrowserContext;
let page: Page;
let traffic: Promise<string>[] = [];
beforeAll(async () => {
  medium = await startPracticeMedium();
  ({ context } = await launchWithGoodTurn({ extensionDir: null, medium, extraArgs: [NO_PICTURES] }));
  page = await context.newPage();
  page.on('response', (response) => {
    if (!response.url().endsWith('/_/graphql')) return;
    const asked = response.request().postData() ?? '';
    traffic.push(response.text().then((answered) => `${asked}${answered}`));
  });
}, 60_000);
afterAll(async () => {
  await context.close();
  await medium.stop();
});

/** All that a reader could meet on the story page: its source, its nodes with twenty responses, its data. */
async function readerMeets(): Promise<string> {
  traffic = [];
  await openPage(page, medium.urlOf(medium.world.story));
  expect(await page.evaluate(() => window.__practice.arrive(20))).toBe(20);
  await page.getByText('Tansy Okoro').first().waitFor();
  await page.getByText('Odalys Finch').first().waitFor();
  const sent = await page.evaluate(() => window.__practice.settled());
  await vi.waitUntil(() => traffic.length === sent, { timeout: 20_000 });
  const exchanges = await Promise.all(traffic);
  const html = await page.content();
  return `${html}${exchanges.join('')}`.replace(/"practice":\{.*?<\/script>/, '</script>');
}

it('has every known thing in the page without a drift', async () => {
  medium.redeploy({});
  const met = await readerMeets();
  for (const drift of DRIFTS) expect(LOST[drift].test(met), drift).toBe(true);
}, 30_000);

it.each(DRIFTS)(
  'loses what it is named for under %s, and still works for people',
  async (drift) => {
    medium.redeploy({ drift });
    expect(LOST[drift].test(await readerMeets())).toBe(false);
    expect(await page.evaluate(() => window.__pageErrors)).toEqual([]);
  },
  30_000,
);

it('understands its own server under every drift', () => {
  const sent = { socialStats: { followerCount: 3 }, posts: [{ pagingInfo: { next: null }, username: 'x' }] };
  for (const drift of DRIFTS) expect(undriftJson(driftJson(sent, drift), drift)).toEqual(sent);
});
