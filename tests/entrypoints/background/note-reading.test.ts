import { beforeEach, expect, it } from 'vitest';
import type { PageFacts, Problem } from '../../../lib/facts/page-facts';
import { type Browser, newBrowser, startWorker, type Worker } from './make-worker';

let browser: Browser;
let worker: Worker;
const profile = (problems: Problem[] = []): PageFacts => ({
  url: 'https://medium.com/@ann',
  kind: 'profile',
  viewer: { id: 'f1', username: 'jane', name: 'Jane' },
  people: [{ id: 'a1', username: 'ann', name: 'Ann', followers: { count: 12, exact: true }, iFollow: false }],
  problems,
});
const health = async () => (await worker.openDesk()).readReadingHealth();

beforeEach(() => {
  browser = newBrowser();
});

it('keeps how well pages were read, without who is on them', async () => {
  worker = await startWorker(browser);
  await worker.read(profile());
  const { profile: read } = await health();
  expect(read?.problems).toEqual([]);
  expect(read?.wellAt).toBe(read?.readAt);
  await worker.read(profile([{ code: 'profile-name-not-found', where: 'page' }]), 2);
  expect((await health()).profile).toMatchObject({
    wellAt: read?.wellAt,
    problems: [{ code: 'profile-name-not-found' }],
  });
  expect(JSON.stringify(await health())).not.toMatch(/ann|jane|a1|f1/i);
});

it('keeps it of several tabs at once', async () => {
  worker = await startWorker(browser);
  await Promise.all([
    worker.read(profile(), 1),
    worker.read({ url: 'https://medium.com/me/notifications', kind: 'notifications', problems: [] }, 2),
    worker.read({ url: 'https://medium.com/@ann/following', kind: 'following', problems: [] }, 3),
  ]);
  expect(Object.keys(await health()).sort()).toEqual(['following', 'notifications', 'profile']);
});

it('keeps nothing before the welcome page was gone through', async () => {
  worker = await startWorker(browser, { welcomed: false });
  await worker.read(profile());
  expect(await health()).toEqual({});
});
