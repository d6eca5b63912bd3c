import { beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY } from '../../../lib/ledger/time';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

const AT = Date.UTC(2026, 10, 1);
const followed = (id: string, username: string): Entry => ({
  id: requestId(),
  at: AT,
  kind: 'iFollowed',
  person: { id, username },
  evidence: 'ownWord',
});
const fileOf = (...entries: readonly Entry[]) =>
  writeExport({ exportedAt: AT, settings: { goal: 300 }, viewer: { username: 'jane' }, entries });

let browser: Browser;
let worker: Worker;

beforeEach(async () => {
  browser = newBrowser();
  worker = await startWorker(browser);
});

describe('an import', () => {
  it('adds the entries and moves the badge; settings only when they are wanted', async () => {
    const text = fileOf(followed('a1', 'ann'), followed('b1', 'bo'));
    expect(await worker.app({ type: 'importFile', text, takeSettings: false })).toEqual({
      ok: true,
      value: { added: 2 },
    });
    expect(browser.badge.text).toBe('2');
    const store = await worker.openDesk();
    expect((await store.readSettings()).goal).toBe(100);
    expect(await store.readViewer()).toBeUndefined();
    expect(await worker.app({ type: 'importFile', text, takeSettings: true })).toEqual({
      ok: true,
      value: { added: 0 },
    });
    expect(await store.readSettings()).toMatchObject({ goal: 300, welcomed: true });
    expect(await store.readViewer()).toEqual({ username: 'jane' });
  });

  it('of a damaged file is refused, whoever sends it, and changes nothing', async () => {
    const text = fileOf(followed('a1', 'ann')).replace('"ownWord"', '"hearsay"');
    expect(await worker.app({ type: 'importFile', text, takeSettings: true })).toMatchObject({
      ok: false,
      error: { code: 'not-understood' },
    });
    const store = await worker.openDesk();
    expect((await store.readExports()).entries).toBe(0);
    expect((await store.readSettings()).goal).toBe(100);
  });
});

describe('forgetting', () => {
  it('empties what pages have shown as well', async () => {
    await worker.app({
      type: 'importFile',
      text: fileOf(followed('a1', 'ann'), followed('b1', 'bo')),
      takeSettings: false,
    });
    await worker.read({
      url: 'https://medium.com/@ann',
      kind: 'profile',
      people: [{ id: 'a1', username: 'ann', followers: { count: 7, exact: true } }],
      problems: [],
    });
    expect([...browser.session.items.values()].join()).toContain('ann');
    const answer = await worker.app({ type: 'forgetPerson', personKey: 'a1' });
    expect(answer).toMatchObject({ ok: true });
    expect([...browser.session.items.values(), ...browser.local.items.values()].join()).not.toContain(
      '"ann"',
    );
    expect(browser.badge.text).toBe('1');
  });

  it('everything leaves an empty ledger that goes on working', async () => {
    await worker.app({ type: 'importFile', text: fileOf(followed('a1', 'ann')), takeSettings: true });
    expect(await worker.app({ type: 'deleteAll' })).toEqual({ ok: true, value: null });
    expect(browser.badge.text).toBe('');
    const store = await worker.openDesk();
    expect(await store.readSettings()).toMatchObject({ goal: 100, welcomed: true });
    expect(await worker.app({ type: 'forgetStrangers' })).toEqual({ ok: true, value: { erased: 0 } });
  });
});

describe('a dated copy', () => {
  it('is restored by adding what is missing, and refused when it is gone', async () => {
    const text = fileOf(followed('a1', 'ann'));
    await worker.app({ type: 'importFile', text, takeSettings: false });
    const store = await worker.openDesk();
    expect(await store.keepCopy()).toBe(true);
    const [copy] = JSON.parse(browser.local.items.get('copies:index') ?? '[]');
    expect(await worker.app({ type: 'restoreCopy', copyAt: copy.at })).toEqual({
      ok: true,
      value: { added: 0 },
    });
    expect(await worker.app({ type: 'restoreCopy', copyAt: copy.at - DAY })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('an export', () => {
  it('is noted with how much there was, beside when it was put off', async () => {
    await worker.app({ type: 'importFile', text: fileOf(followed('a1', 'ann')), takeSettings: false });
    await worker.app({ type: 'exportNoted', what: 'putOff' });
    await worker.app({ type: 'exportNoted', what: 'done' });
    const noted = await (await worker.openDesk()).readExports();
    expect(noted).toMatchObject({ entries: 1, entriesThen: 1 });
    expect(noted.exportedAt).toBeGreaterThanOrEqual(noted.putOffAt ?? Number.POSITIVE_INFINITY);
  });
});
