import type { BrowserWindow } from './browser-window';
import { waitFor } from './firefox-tab';

/** Waits for the browser's own question about an extension, and returns each thing that it names. */
export function readQuestion(window: BrowserWindow): Promise<readonly string[]> {
  return waitFor('the browser’s question', async () => {
    const asked = await window.call<readonly string[]>(listAsked);
    return asked.length > 0 ? asked : undefined;
  });
}

/** Answers the browser's question as a writer does, with the mouse, and waits until it is gone. */
export async function answerQuestion(window: BrowserWindow, answer: 'Allow' | 'Deny'): Promise<void> {
  await window.click(`#notification-popup moz-button[label="${answer}"]`);
  await waitFor(
    'the end of the question',
    async () => (await window.call<readonly string[]>(listAsked)).length === 0 || undefined,
  );
}

/** Runs in the browser's window. */
function listAsked(): readonly string[] {
  const asked = document.querySelectorAll('#notification-popup[panelopen] popupnotification li');
  return [...asked].map(({ textContent }) => textContent ?? '');
}
