import { deepEqual } from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { comeToRest } from '../come-to-rest';

const FOLDER = '.artifacts/hostile';
const WIDTHS = [1_400, 360];

/**
 * Nothing of a page is pushed out of the window, and rows that should be alike are, at both widths. Leaves a picture
 * of each for whoever wants to look.
 * @param alike selector of rows that have one height whatever stands in them
 */
export async function expectLayout(page: Page, name: string, alike?: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await comeToRest(page);
    await page.screenshot({ path: `${FOLDER}/${name}-${width}.png` });
    const { wider, heights } = await page.evaluate((selector) => {
      const root = document.documentElement;
      const rows = selector ? [...document.querySelectorAll(selector)] : [];
      return {
        wider: root.scrollWidth - root.clientWidth,
        heights: [...new Set(rows.map((row) => Math.round(row.getBoundingClientRect().height)))],
      };
    }, alike);
    deepEqual(
      { wider, heights: heights.length <= 1 ? 'alike' : heights },
      { wider: 0, heights: 'alike' },
      `${name}, ${width} px`,
    );
  }
}
