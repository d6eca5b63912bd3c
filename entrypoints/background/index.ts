import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { ensureRoundAlarm } from '../../lib/browser/alarms';
import { mayReadMedium } from '../../lib/browser/may-read-medium';
import { onNotificationClick } from '../../lib/browser/notifications';
import { openOwnPage } from '../../lib/browser/open-tab';
import { onPermissionsChanged } from '../../lib/browser/permissions';
import { parsePageAddress } from '../../lib/medium/page-kind';
import { receive } from '../../lib/messages/receive';
import type { Self, Sender } from '../../lib/messages/sender';
import { originOf } from '../../lib/messages/sender';
import { answerMessage } from './answer-message';
import { countRefusal } from './count-refusal';
import { keepDailyCopy } from './keep-daily-copy';
import { readSpeech } from './language';
import { isOpenSite, onSitesChange, watchAllowedSites } from './open-sites';
import { refreshBadge } from './refresh-badge';
import { showSummary } from './show-summary';
import { closeTab } from './tab-memory';

/** The only writer of the ledger: messages in, ledger, store, badge out. Listeners are added at once, or a waking worker would miss what woke it. */
export default defineBackground(() => {
  const self: Self = {
    id: browser.runtime.id,
    origin: originOf(browser.runtime.getURL('')) ?? '',
    isMediumPage: (url) => parsePageAddress(url).isMediumHost,
  };

  browser.runtime.onMessage.addListener(async (raw: unknown, sender: unknown) => {
    // What cannot be loaded here is found missing once more, and told, by whoever answers.
    await readSpeech().catch(() => undefined);
    const who = sender as Sender;
    const isAllowed = await mayReadMedium();
    const received = receive(raw, who, {
      ...self,
      // A page that was open when the writer took the permission back is told to stop.
      isMediumPage: (url) => isAllowed && self.isMediumPage(url),
      isOpenSite: await isOpenSite(who),
    });
    if (received.ok) return answerMessage(received.value);
    void countRefusal(received.error.code);
    return received;
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openOwnPage('welcome');
  });
  browser.runtime.onStartup.addListener(wake);
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.tabs.onRemoved.addListener(closeTab);
  onPermissionsChanged(() => void onSitesChange());
  onNotificationClick(() => void openOwnPage('ledger', 'people/needsYou'));

  void wake();
});

async function onAlarm(): Promise<void> {
  await refreshBadge();
  await showSummary();
  await keepDailyCopy();
}

/** At every start of the worker: alarms may have vanished, and deadlines may have passed in between. */
async function wake(): Promise<void> {
  await Promise.all([ensureRoundAlarm(), refreshBadge(), watchAllowedSites()]);
  await showSummary();
  await keepDailyCopy();
}
