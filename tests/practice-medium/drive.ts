import type { Page } from 'playwright-core';

/** Opens a page and waits until React has taken it over. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.__practice?.hydrated);
}

/** Scrolls the open drawer until it holds so many responses; gives up with the page's time-out. */
export async function scrollDrawerToEnd(page: Page, count: number): Promise<void> {
  const cards = page.locator('[aria-hidden=false] [aria-label="Response options"]');
  while ((await cards.count()) < count) {
    const before = await cards.count();
    await page.locator('[aria-hidden=false]').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    await page.waitForFunction(
      (known) =>
        document.querySelectorAll('[aria-hidden=false] [aria-label="Response options"]').length > known,
      before,
    );
  }
}

/** Scrolls a list of people until it has so many rows. Returns how many it has. */
export async function readToEnd(page: Page, rows: number): Promise<number> {
  const countRows = (): number => document.querySelectorAll('h2 + p').length;
  for (let count = 0; count < rows; ) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction((known) => document.querySelectorAll('h2 + p').length > known, count);
    count = await page.evaluate(countRows);
  }
  return page.evaluate(countRows);
}
