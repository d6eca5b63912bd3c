import type { Page } from 'playwright-core';

/** What stands on a line of its own in the popup; the actions of a row go without saying. */
const LINES =
  '.wordmark, .goal-number, .goal-foot, .swap-heading, .swap-note, .swap-line, .swap-why, .popup-foot';
const INDENTED = '.swap-line, .swap-why';

/** The words of the popup as a reader sees them, line by line. */
export async function readPopupLines(popup: Page): Promise<string> {
  const lines = popup.locator(LINES);
  const isIndented = await lines.evaluateAll(
    (all, indented) => all.map((line) => line.matches(indented)),
    INDENTED,
  );
  const words = await lines.allInnerTexts();
  return words
    .map((text, index) => `${isIndented[index] ? '  ' : ''}${text.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}
