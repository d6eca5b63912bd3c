import type { Page } from 'playwright-core';

/** Waits until a page in front has been drawn anew and nothing on it moves any more, as after its window got another size. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What a new size changes is noticed in one frame, drawn in the next, and may be measured in the one after.
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
