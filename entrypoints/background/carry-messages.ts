import browser from 'webextension-polyfill';
import { readClock } from '../../lib/browser/clock';
import { clearNotification } from '../../lib/browser/notifications';
import { tellPages } from '../../lib/browser/tabs';
import { parseExport } from '../../lib/carry/json/parse-export';
import type { CarryAnswers } from '../../lib/messages/carry-messages';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import { readCopy } from '../../lib/store/copies/read-copy';
import type { Store } from '../../lib/store/store';
import { say } from '../../lib/text/say';
import { refreshBadge } from './refresh-badge';
import { forgetSeenPeople } from './session-people';
import { forgetTabs } from './tab-memory';

export async function onImportFile(
  store: Store,
  { text, takeSettings }: Message<'importFile'>,
): Promise<Result<CarryAnswers['importFile']>> {
  const file = parseExport(text);
  if (!file.ok) return refuse('not-understood', say('refusalBadFile'));
  const { entries, settings, viewer } = file.value;
  return accept({
    added: await add(store, entries, takeSettings ? { settings, ...(viewer && { viewer }) } : undefined),
  });
}

export async function onRestoreCopy(
  store: Store,
  { copyAt }: Message<'restoreCopy'>,
): Promise<Result<CarryAnswers['restoreCopy']>> {
  const copy = await readCopy(browser.storage.local, copyAt);
  if (copy === undefined) return refuse('not-found', say('refusalNoCopy'));
  return accept({ added: await add(store, copy.entries) });
}

async function add(store: Store, ...parts: Parameters<Store['addEntries']>): Promise<number> {
  const added = await store.addEntries(...parts);
  await changed();
  return added;
}

export async function onForgetAsked(store: Store, { personKey }: Message<'forgetAsked'>) {
  return accept(await store.countTraces(personKey));
}

export async function onForgetPerson(store: Store, { personKey, notes }: Message<'forgetPerson'>) {
  return accept({ erased: await forget(() => store.forgetPerson(personKey, notes)) });
}

export async function onForgetStrangers(store: Store) {
  return accept({ erased: await forget(() => store.forgetStrangers()) });
}

export async function onDeleteAll(store: Store): Promise<Result<null>> {
  await forget(() => store.eraseAll());
  return accept(null);
}

/** What open pages and a notification have shown is forgotten too: it may name whoever is to be forgotten. */
async function forget<T>(erase: () => Promise<T>): Promise<T> {
  const value = await erase();
  await forgetTabs(() => true);
  await forgetSeenPeople();
  await clearNotification();
  await changed();
  return value;
}

async function changed(): Promise<void> {
  await refreshBadge();
  void tellPages();
}

export async function onExportNoted(store: Store, { what }: Message<'exportNoted'>): Promise<Result<null>> {
  const now = readClock();
  if (what === 'putOff') await store.putExports({ putOffAt: now });
  else await store.putExports({ exportedAt: now, entriesThen: (await store.readExports()).entries });
  return accept(null);
}
