import { deepEqual, ok } from 'node:assert/strict';
import { startCounting, takeCalls } from '../../bench/count-calls';
import { startProfile, takeProfile } from '../../bench/script-time';
import { openPage } from '../../practice-medium/drive';
import { callInPage } from '../in-page';
import type { Journey } from '../journey';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

const LARGE = 50_000_000;

/**
 * A page whose own state has fifty megabytes: it is passed over, and the marks come from what the page shows. Prints
 * what our scripts cost there and on the same page with its ordinary state; held is how many functions they call.
 */
async function passOver(): Promise<void> {
  const stage = await openStage();
  try {
    const plain = await visit(stage, 0);
    const large = await visit(stage, LARGE);
    console.log(
      `page state of 50 MB: ${large.ms.toFixed(1)} ms of CPU time of our scripts, ${large.calls} calls; ` +
        `with its ordinary state ${plain.ms.toFixed(1)} ms, ${plain.calls} calls`,
    );
    ok(large.calls < plain.calls * 3, `calls do not grow with the state: ${large.calls}, ${plain.calls}`);
  } finally {
    await stage.close();
  }
}

interface Cost {
  readonly ms: number;
  readonly calls: number;
}

/** Opens the story with a state of so many characters before its own, until its marks are there. */
async function visit({ medium, extensionId, newPage }: Stage, characters: number): Promise<Cost> {
  const address = medium.urlOf(medium.world.story);
  const page = await newPage();
  if (characters > 0) await page.addInitScript(callInPage(putState, [characters]));
  const session = await page.context().newCDPSession(page);
  await startCounting(session);
  await startProfile(session);
  await openPage(page, address);
  await waitForAdded(page, /offers? a swap/);
  const origin = `chrome-extension://${extensionId}/`;
  const { total: ms } = await takeProfile(session, origin);
  const { total: calls } = await takeCalls(session, origin);
  const [first = 0] = await page.evaluate(() =>
    [...document.scripts].flatMap(({ text }) =>
      text.startsWith('window.__APOLLO_STATE__') ? text.length : [],
    ),
  );
  ok(first > characters, 'the first state of the page is this long');
  deepEqual(await page.evaluate(() => window.__pageErrors), [], 'Medium has met no error');
  await page.close();
  return { ms, calls };
}

/** Runs in the page: once it is parsed, a state stands before its own, in pieces as a parser would make them. */
function putState(characters: number): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.append('window.__APOLLO_STATE__ = {"filler":"');
    const piece = 'x'.repeat(65_536);
    for (let at = 0; at < characters; at += piece.length) script.append(piece);
    script.append('"}');
    document.head.prepend(script);
  });
}

export const journeys: readonly Journey[] = [
  { name: 'hostile: a page state of 50 MB is passed over', run: passOver },
];
