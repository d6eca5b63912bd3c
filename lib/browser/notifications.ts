import browser from 'webextension-polyfill';

/** There is one notification of ours at a time: a new one takes the place of the old one. */
const SUMMARY = 'summary';
const WANTED = { permissions: ['notifications' as const] };

/** Whether the writer has allowed notifications. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(WANTED);
}

/** Asks the writer to allow notifications. Only in answer to a click, and before anything else is waited for. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED);
  } catch {
    return false;
  }
}

/** Shows one notification. False when the browser gives none, whatever was allowed. */
export async function showNotification(title: string, message: string): Promise<boolean> {
  if (!canNotify()) return false;
  await browser.notifications.create(SUMMARY, {
    type: 'basic',
    title,
    message,
    iconUrl: browser.runtime.getURL('icon/128.png'),
  });
  return true;
}

/** Takes away what was shown. */
export async function clearNotification(): Promise<void> {
  if (canNotify()) await browser.notifications.clear(SUMMARY);
}

/** Calls back when the writer clicks on a notification, also on one that an earlier life of the worker has shown. */
export function onNotificationClick(onClick: () => void): void {
  const clicked = (id: string) => {
    if (id !== SUMMARY) return;
    void clearNotification();
    onClick();
  };
  const listen = () => {
    if (canNotify()) browser.notifications.onClicked.addListener(clicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** The part of the API is there only once it is allowed, and in some browsers never. */
function canNotify(): boolean {
  return 'notifications' in browser && browser.notifications !== undefined;
}
