import browser from 'webextension-polyfill';
import { readClock } from '../../lib/browser/clock';
import { storeErrorOf } from '../../lib/store/errors';
import { openStore, type Store } from '../../lib/store/open-store';
import { readSpeech } from './language';

/**
 * Opens the store once for the life of the worker. After a failure, and after it made way for another context, the next
 * question tries again: a database that was blocked by an old tab is free a moment later. A migration that failed is
 * work, and is tried again at the next start.
 */
let opening: Promise<Store> | undefined;

/** The words come first: what goes wrong with the store is told in them. */
async function openInWords(onMadeWay: () => void): Promise<Store> {
  await readSpeech();
  return openStore({ mirror: browser.storage.local, now: readClock, onMadeWay });
}

/** The ledger, and the language in which it is told. @throws StoreUnavailable when the browser gives no usable database */
export function openDesk(): Promise<Store> {
  opening ??= openAnew();
  return opening;
}

function openAnew(): Promise<Store> {
  const letGo = () => {
    if (opening === mine) opening = undefined;
  };
  const mine = openInWords(letGo).catch((error: unknown) => {
    if (storeErrorOf(error)?.trouble.code !== 'not-migrated') letGo();
    throw error;
  });
  return mine;
}
