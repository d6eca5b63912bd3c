import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLocked, readRuntimePackages } from './tools/packages/runtime-packages';
import { zipOf } from './tools/packages/zip-of';

const manifest: Record<'dependencies' | 'devDependencies' | 'overrides', Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('the packages', () => {
  it('that ship are these and no more than six', () => {
    expect(readRuntimePackages().map((name) => name.split(' ')[0])).toEqual([
      'dexie',
      'papaparse',
      'preact',
      'webextension-polyfill',
      'zod',
    ]);
  });

  it('are named by exact versions', () => {
    const { dependencies, devDependencies, overrides } = manifest;
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('are locked, each with a hash, and come from a registry alone', () => {
    // Without an address a package is taken from the registry, and whatever comes has to fit the hash. Programs of
    // other machines, which nothing here was installed from, have none.
    const unlocked = readLocked().filter(
      ([, { resolved, integrity, dev, optional }]) =>
        resolved !== undefined || !(integrity?.startsWith('sha512-') || (dev && optional)),
    );
    expect(unlocked.map(([place]) => place)).toEqual([]);
  });

  it('that ship run nothing when they are installed', () => {
    const shipped = new Set(readRuntimePackages().map((name) => `node_modules/${name.split(' ')[0]}`));
    expect(
      readLocked().filter(([place, { hasInstallScript }]) => shipped.has(place) && hasInstallScript),
    ).toEqual([]);
  });
});

describe('zipOf', () => {
  const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

  it('gives the same bytes whatever the order and the moment', () => {
    const files = [file('b/ä.txt', 'two'), file('a.txt', 'one')];
    expect(zipOf(files).equals(zipOf(files.toReversed()))).toBe(true);
  });

  it('holds every file by its name', () => {
    const zip = zipOf([file('a.txt', 'one one one one')]);
    const length = zip.readUInt32LE(18);
    expect(zip.toString('latin1', 30, 35)).toBe('a.txt');
    expect(inflateRawSync(zip.subarray(35, 35 + length)).toString()).toBe('one one one one');
    expect(zip.readUInt16LE(zip.length - 12)).toBe(1);
  });
});
