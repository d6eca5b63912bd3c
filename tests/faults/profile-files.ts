import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the database of an extension, below its profile. */
export function databaseFolder(profileDir: string, extensionId: string): string {
  return join(profileDir, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** Where Chromium keeps the `storage.local` of an extension, below its profile. */
export function localFolder(profileDir: string, extensionId: string): string {
  return join(profileDir, 'Default/Local Extension Settings', extensionId);
}

/** One way in which the files of a LevelDB database go bad while the browser is closed. */
export interface Damage {
  readonly name: string;
  readonly cause: (folder: string) => Promise<void>;
}

async function listFiles(folder: string, fits: RegExp): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => fits.test(file)).sort();
  if (files.length === 0) throw new Error(`no file like ${fits} in ${folder}`);
  return files.map((file) => join(folder, file));
}

async function change(file: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(file, change(await readFile(file)));
}

/** Turns over bits all through a file, in every block of it. */
function flip(bytes: Buffer): Buffer {
  const flipped = Buffer.from(bytes);
  for (let at = 64; at < flipped.length; at += 512) flipped[at] = (flipped[at] ?? 0) ^ 0xff;
  return flipped;
}

export const DAMAGES: readonly Damage[] = [
  {
    name: 'the last half of the newest log is cut off',
    async cause(folder) {
      for (const file of await listFiles(folder, /\.log$/)) {
        await change(file, (bytes) => bytes.subarray(0, bytes.length / 2));
      }
    },
  },
  {
    name: 'bytes of the table files are turned over',
    async cause(folder) {
      for (const file of await listFiles(folder, /\.ldb$/)) await change(file, flip);
    },
  },
  {
    name: 'the list of files is nonsense',
    async cause(folder) {
      for (const file of await listFiles(folder, /^MANIFEST/)) {
        await writeFile(file, 'this is no list of files');
      }
    },
  },
  {
    name: 'the file that names the list is gone',
    cause: (folder) => rm(join(folder, 'CURRENT')),
  },
  {
    name: 'the table files are gone',
    async cause(folder) {
      for (const file of await listFiles(folder, /\.ldb$/)) await rm(file);
    },
  },
];
