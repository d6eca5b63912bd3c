import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DatabaseParts } from '../../../lib/store/database';
import type { MirrorArea } from '../../../lib/store/mirror/mirror-area';
import { openStore } from '../../../lib/store/open-store';
import type { Reader } from '../../../lib/store/reader';
import type { Store, StoreOptions } from '../../../lib/store/store';

/** A storage area in memory that copies what goes in and out, as the browser's does. */
class MemoryArea implements MirrorArea {
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
export class Profile {
  indexedDB = new IDBFactory();
  readonly mirror = new MemoryArea();

  get parts(): DatabaseParts {
    return { indexedDB: this.indexedDB, IDBKeyRange };
  }
}

export function makeProfile(): Profile {
  return new Profile();
}

/** What "repair" or a damaged file does: the next opening finds an empty database and no error. */
export function loseDatabase(profile: Profile): void {
  profile.indexedDB = new IDBFactory();
}

/** Everything the store shows of small test ledgers. */
export async function readAll(store: Reader) {
  const keys = Array.from({ length: 10 }, (_, at) => `a${at}`);
  return {
    people: await Promise.all(keys.map((key) => store.findPerson(key))),
    entries: await Promise.all(keys.map((key) => store.listEntriesOf(key))),
    readings: await store.listReadings(0),
    threads: await store.listThreads(100),
    counts: await store.counts(),
    settings: await store.readSettings(),
    viewer: await store.readViewer(),
  };
}

export const NOW = Date.UTC(2026, 10, 20, 12);

/** Opens the store of a profile; timers do not run unless the test brings its own. */
export function openStoreOf(profile: Profile, options: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({
    ...profile.parts,
    mirror: profile.mirror,
    now: () => NOW,
    startTimer: () => () => {},
    ...options,
  });
}
