import browser from 'webextension-polyfill';

/**
 * What is remembered of open pages: kept in `storage.session`, that is in memory, only for our own contexts, and gone
 * when the browser closes. It outlives a stopped worker.
 */
const TAB = 'tab:';
const keyOf = (tabId: number): string => `${TAB}${tabId}`;

/** What was kept for a tab, or undefined. The caller checks its form. */
export async function readSessionMemory(tabId: number): Promise<unknown> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key];
}

/** @throws when session memory is full: some 10 MB for all tabs together */
export async function keepSessionMemory(tabId: number, memory: object): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: memory });
}

/** Forgets every tab of which `isDropped` says so. */
export async function dropSessionMemory(isDropped: (tabId: number) => boolean): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    keys.filter((key) => key.startsWith(TAB) && isDropped(Number(key.slice(TAB.length)))),
  );
}

const PEOPLE = 'people';

/** What was kept of people seen on any page since the browser started; undefined when nothing was. */
export async function readSessionPeople(): Promise<unknown> {
  return (await browser.storage.session.get(PEOPLE))[PEOPLE];
}

export async function keepSessionPeople(people: object): Promise<void> {
  await browser.storage.session.set({ [PEOPLE]: people });
}
