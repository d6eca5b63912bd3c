import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws public/icon/*.png from the two drawings in tests/tools/icons. Usage: tsx tests/tools/icons.ts */

const DRAWN = new URL('icons/', import.meta.url).pathname;
const ICONS = new URL('../../public/icon/', import.meta.url).pathname;
/** Small icons have a drawing with fewer and bolder lines. */
const DRAWINGS: Readonly<Record<string, readonly number[]>> = {
  'mark-small.svg': [16, 32],
  'mark.svg': [48, 96, 128],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
  const svg = await readFile(DRAWN + drawing, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${ICONS}${size}.png`, omitBackground: true });
  }
}
await browser.close();
