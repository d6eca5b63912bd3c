import browser from 'webextension-polyfill';
import type { Badge } from '../ledger/badge';

/** Shows a badge on the toolbar button. */
export async function paintBadge({ text, color, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
    // Firefox for Android has no badge text colour.
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
  ]);
}
