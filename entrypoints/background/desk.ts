import browser from 'webextension-polyfill';
import { readClock } from '../../lib/browser/clock';
import { openStore, type Store } from '../../lib/store/open-store';

/**
 * Opens the store once for the life of the worker. After a failure the next question tries again: a database that was
 * blocked by an old tab is free a moment later.
 */
let opening: Promise<Store> | undefined;

/** The ledger. @throws StoreUnavailable when the browser gives no usable database */
export function openDesk(): Promise<Store> {
  opening ??= openStore({ mirror: browser.storage.local, now: readClock }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
