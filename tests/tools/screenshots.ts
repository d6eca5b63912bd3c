/** `npm run screenshots`: walks the main job and keeps a picture of every screen, light and dark, in docs/pictures. */
import { mkdir } from 'node:fs/promises';
import { buildExtension } from './build-extension';
import { walkMainJob } from './walk';

const FOLDER = 'docs/pictures';

buildExtension();
await mkdir(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  await walkMainJob({ colorScheme, viewport: { width: 1280, height: 800 } }, async (page, screen) => {
    await page.bringToFront();
    // Pointer and fonts come to rest.
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${FOLDER}/${screen}-${colorScheme}.png` });
    console.log(`${FOLDER}/${screen}-${colorScheme}.png`);
  });
}
