import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { MirrorArea } from '../../../lib/store/mirror/mirror-area';
import { openStore } from '../../../lib/store/open-store';
import type { Store, StoreOptions } from '../../../lib/store/store';

/** A storage area in memory that copies what goes in and out, as the browser's does. */
export class MemoryArea implements MirrorArea {
  readonly items = new Map<string, string>();

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys ?? [...this.items.keys()];
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const text = this.items.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
  }
}

/** Everything one profile of a browser keeps: what a restart leaves as it was. */
export interface Profile {
  indexedDB: IDBFactory;
  readonly mirror: MemoryArea;
}

export function makeProfile(): Profile {
  return { indexedDB: new IDBFactory(), mirror: new MemoryArea() };
}

export const NOW = Date.UTC(2026, 10, 20, 12);

/** Opens the store of a profile; timers do not run unless the test brings its own. */
export function openStoreOf(profile: Profile, options: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({
    indexedDB: profile.indexedDB,
    IDBKeyRange,
    mirror: profile.mirror,
    now: () => NOW,
    startTimer: () => () => {},
    ...options,
  });
}
