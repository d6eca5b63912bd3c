/**
 * `npm start`: builds Good Turn and opens a browser with it on the practice Medium, so that anyone can try the main
 * job without an account. `npm start -- --live` opens the real medium.com instead. Without a display it walks the main
 * job once by itself, keeps screenshots, and prints what the popup says.
 */
import { mkdir } from 'node:fs/promises';
import { launchWithGoodTurn } from '../e2e/browser';
import { startPracticeMedium } from '../practice-medium/server';
import { addOwnStories } from '../practice-medium/world/own-stories';
import { buildExtension } from './build-extension';
import { walkMainJob } from './walk';

const FOLDER = '.artifacts/start';
const isLive = process.argv.includes('--live');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

buildExtension();
try {
  if (hasDisplay) await openBrowser();
  else if (isLive) throw new Error('There is no display to open medium.com on.');
  else await walkHeadless();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function openBrowser(): Promise<void> {
  const medium = isLive ? undefined : await startPracticeMedium();
  if (medium) addOwnStories(medium.world, medium.now());
  const address = medium ? medium.urlOf(medium.world.story) : 'https://medium.com/';
  const browser = await launchWithGoodTurn({ headless: false, ...(medium && { medium }) });
  const page = await browser.context.newPage();
  await page.goto(address);
  console.log(`Good Turn runs on ${medium ? 'the practice Medium' : 'medium.com'}: ${address}`);
  console.log('Its button is behind the puzzle piece in the toolbar. Close the browser to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
  await medium?.stop();
}

async function walkHeadless(): Promise<void> {
  console.log('No display: walking the main job once in a headless browser.');
  await mkdir(FOLDER, { recursive: true });
  let words = '';
  for (const colorScheme of ['light', 'dark'] as const) {
    words = await walkMainJob({ colorScheme }, async (page, screen) => {
      await page.bringToFront();
      const path = `${FOLDER}/${screen}-${colorScheme}.png`;
      await page.screenshot({ path });
      console.log(path);
    });
  }
  console.log(`\nThe popup says:\n${words}`);
}
