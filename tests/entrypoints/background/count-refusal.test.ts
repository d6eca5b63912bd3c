import { beforeEach, expect, it, vi } from 'vitest';
import { type Browser, newBrowser } from './make-worker';

let browser: Browser;

/** A worker that was just started in this browser. */
async function start() {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser.api }));
  const { countRefusal } = await import('../../../entrypoints/background/count-refusal');
  const { readRefusals } = await import('../../../lib/browser/session-memory');
  return { countRefusal, readRefusals };
}

beforeEach(() => {
  browser = newBrowser();
});

it('counts refused messages by the reason, all at once and over a stopped worker', async () => {
  const first = await start();
  expect(await first.readRefusals()).toEqual({});
  await Promise.all(Array.from({ length: 50 }, () => first.countRefusal('not-here')));
  const second = await start();
  await second.countRefusal('not-allowed');
  await second.countRefusal('not-here');
  expect(await second.readRefusals()).toEqual({ 'not-here': 51, 'not-allowed': 1 });
});

it('lets nobody down when it cannot be kept', async () => {
  const { countRefusal, readRefusals } = await start();
  browser.session.quota = 0;
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await countRefusal('not-here');
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
  expect(await readRefusals()).toEqual({});
});
