import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import type { MarksAnswer } from '../../../lib/ledger/mark';
import type { Message } from '../../../lib/messages/protocol';
import type { Store } from '../../../lib/store/store';

/** A storage area that copies what goes in and out, as the browser's does, and refuses what is too much. */
class Area {
  readonly items = new Map<string, string>();
  /** Most units that all items may have together. */
  quota = Number.POSITIVE_INFINITY;

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const text = this.items.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const after = new Map(this.items);
    for (const [key, value] of Object.entries(items)) after.set(key, JSON.stringify(value));
    const size = [...after.values()].reduce((sum, text) => sum + text.length, 0);
    if (size > this.quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    for (const [key, text] of after) this.items.set(key, text);
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.items.delete(key);
  }
}

/** A file of the extension, at an address that Node can fetch. */
function ownFile(path: string): string {
  if (!path.endsWith('.json')) return path;
  const file = readFileSync(new URL(`../../../public/${path}`, import.meta.url));
  return `data:application/json;base64,${file.toString('base64')}`;
}

/** What the extension's own API keeps and shows; the database beside it is a real one, in memory. */
export class Browser {
  readonly session = new Area();
  readonly local = new Area();
  /** What stands on the toolbar. */
  readonly badge = { text: '', color: '', title: '' };
  /** Set to have the toolbar refuse everything. */
  isToolbarBroken = false;
  /** What the browser itself speaks. */
  language = 'en-US';
  readonly alarms = new Map<string, object>();
  /** What the writer lets Good Turn read. */
  readonly origins: string[] = ['https://*.medium.com/*'];
  /** Whether the writer has allowed notifications. */
  mayNotify = false;
  /** What was shown, and not taken away. */
  readonly shown: { readonly title: string; readonly message: string }[] = [];

  readonly api = {
    storage: { session: this.session, local: this.local },
    runtime: { id: 'good-turn', getManifest: () => ({ version: '1.0.0' }), getURL: ownFile },
    i18n: { getUILanguage: () => this.language },
    permissions: {
      getAll: async () => ({ origins: this.origins }),
      contains: async () => this.mayNotify,
    },
    tabs: { query: async () => [], get: async (id: number) => ({ id }) },
    alarms: {
      get: async (name: string) => this.alarms.get(name),
      create: async (name: string, alarm: object) => void this.alarms.set(name, alarm),
      clear: async (name: string) => this.alarms.delete(name),
    },
    notifications: {
      create: async (_: string, { title, message }: { title: string; message: string }) =>
        void this.shown.push({ title, message }),
      clear: async () => void this.shown.splice(0),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => this.#show({ text }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) => this.#show({ color }),
      setTitle: async ({ title }: { title: string }) => this.#show({ title }),
    },
  };

  #show(part: Partial<Browser['badge']>): void {
    if (this.isToolbarBroken) throw new Error('The toolbar is gone.');
    Object.assign(this.badge, part);
  }
}

/**
 * A running background. `startWorker` again with the same browser is what follows a stopped worker. The writer has
 * read the welcome page and gone on, unless told.
 */
export async function startWorker(browser: Browser, { welcomed = true } = {}) {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser.api }));
  const { answerMessage } = await import('../../../entrypoints/background/answer-message');
  const { openDesk } = await import('../../../entrypoints/background/desk');
  const { refreshBadge } = await import('../../../entrypoints/background/refresh-badge');
  const { showSummary } = await import('../../../entrypoints/background/show-summary');
  const { closeTab } = await import('../../../entrypoints/background/tab-memory');
  if (welcomed) await (await openDesk()).putSettings({ welcomed });
  return {
    openDesk: (): Promise<Store> => openDesk(),
    refreshBadge,
    showSummary,
    closeTab,
    /** What a Medium page in a tab is answered. */
    page: (message: Message, tabId = 1, documentId?: string, site?: string) =>
      answerMessage({
        message,
        from: {
          kind: 'page',
          tabId,
          ...(documentId !== undefined && { documentId }),
          ...(site !== undefined && { site }),
        },
      }),
    /** What one of our own pages is answered. */
    app: (message: Message) => answerMessage({ message, from: { kind: 'app' } }),
    /** The marks for a page that was read just now. */
    async read(facts: PageFacts, tabId = 1, documentId?: string): Promise<MarksAnswer> {
      const answer = await this.page({ type: 'pageRead', facts }, tabId, documentId);
      if (!answer.ok) throw new Error(answer.error.words);
      return answer.value as MarksAnswer;
    },
  };
}

export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A fresh profile: nothing kept, nothing shown. */
export function newBrowser(): Browser {
  globalThis.indexedDB = new IDBFactory();
  // Dexie has looked for a database once, when it was loaded.
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return new Browser();
}

let requests = 0;

/** The id of a new request. */
export function requestId(): string {
  requests += 1;
  return `00000000-0000-4000-8000-${String(requests).padStart(12, '0')}`;
}
