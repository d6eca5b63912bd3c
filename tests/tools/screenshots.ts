/**
 * The first half of `npm run screenshots`: walks the main job and the ledger, and keeps a picture of every screen, light
 * and dark, in docs/pictures. The other half, the gallery, draws every state of them.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { buildExtension } from './build-extension';
import { type Screen, walkMainJob } from './walk';
import { type LedgerScreen, walkLedger } from './walk-ledger';

const FOLDER = 'docs/pictures';
const VIEWPORT = { width: 1280, height: 800 };

/** How large the window is for a picture, and what of it is kept; all in CSS pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
  /** What is cut off at the left. */
  readonly left?: number;
  /** What is kept from the top, when that is less than the window's height. */
  readonly keep?: number;
}

const FRAMES: Readonly<Record<Screen | LedgerScreen, Frame>> = {
  welcome: { width: 820, height: 760 },
  // A window of another size would close the panel.
  panel: { ...VIEWPORT, left: 600, keep: 480 },
  offer: { width: 1120, height: 420 },
  thread: { width: 1280, height: 1040, left: 400 },
  followers: { width: 1120, height: 640 },
  popup: { width: 384, height: 600 },
  ledger: { width: 1180, height: 690 },
  person: { width: 1180, height: 900 },
  goal: { width: 1180, height: 760 },
  threads: { width: 1180, height: 560 },
  drafts: { width: 1180, height: 560 },
  desk: { width: 1180, height: 900 },
  stories: { width: 1180, height: 900 },
  settings: { width: 1180, height: 900 },
};

buildExtension();
await mkdir(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const show = async (page: Page, screen: Screen | LedgerScreen) => {
    const path = `${FOLDER}/${screen}-${colorScheme}.png`;
    await takePicture(page, FRAMES[screen], path);
    console.log(path);
  };
  await walkMainJob({ colorScheme, viewport: VIEWPORT, deviceScaleFactor: 1.5 }, show, (stage, ledger) =>
    walkLedger(stage, ledger, show),
  );
}

async function takePicture(page: Page, { width, height, left = 0, keep = height }: Frame, path: string) {
  const before = page.viewportSize();
  await page.bringToFront();
  if (before?.width !== width || before.height !== height) await page.setViewportSize({ width, height });
  // Pointer, fonts and marks come to rest.
  await page.waitForTimeout(500);
  await page.screenshot({ path, clip: { x: left, y: 0, width: width - left, height: keep } });
  if (before) await page.setViewportSize(before);
}
