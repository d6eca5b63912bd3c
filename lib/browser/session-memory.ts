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

const OPENED = 'opened:';

/** The address that the writer had read once in a tab, though its host is not Medium's; undefined when there is none. */
export async function readOpened(tabId: number): Promise<string | undefined> {
  const key = `${OPENED}${tabId}`;
  const url: unknown = (await browser.storage.session.get(key))[key];
  return typeof url === 'string' ? url : undefined;
}

/** Without an address: that tab is not open any more. */
export async function keepOpened(tabId: number, url?: string): Promise<void> {
  const key = `${OPENED}${tabId}`;
  await (url === undefined
    ? browser.storage.session.remove(key)
    : browser.storage.session.set({ [key]: url }));
}

const REFUSED = 'refused';

/** How many messages were refused since the browser started, by the reason; empty when none was. */
export async function readRefusals(): Promise<Readonly<Record<string, number>>> {
  const kept: unknown = (await browser.storage.session.get(REFUSED))[REFUSED];
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, number>>) : {};
}

export async function keepRefusals(counts: Readonly<Record<string, number>>): Promise<void> {
  await browser.storage.session.set({ [REFUSED]: counts });
}
