import type { Page } from 'playwright-core';

/** Where every element of Medium's own lies on the page, in document order; ours are left out. */
export async function listBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (element.localName.startsWith('good-turn')) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      boxes.push(`${element.localName} ${[left, top, width, height].map(Math.round).join(' ')}`);
    }
    return boxes;
  });
}
