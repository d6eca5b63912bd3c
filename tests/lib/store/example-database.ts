import { readdirSync, readFileSync } from 'node:fs';
import { DATABASE_NAME } from '../../../lib/store/database';
import type { Profile } from './make-store';

/** A database as some released version left it: its stores, indexes and rows. */
export interface Example {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

const folder = new URL('./schemas/', import.meta.url);

/** One example of each released version, the oldest first. */
export function listExamples(): readonly { readonly file: string; readonly example: Example }[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({ file, example: readExample(file) }));
}

function readExample(file: string): Example {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/** Builds the database with the bare platform, as it stands on the disk of a writer who has that version. */
export function install(profile: Profile, example: Example): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = profile.indexedDB.open(DATABASE_NAME, example.version);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of example.stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of rows) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
