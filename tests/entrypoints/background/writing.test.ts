import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recorded } from '../../../lib/messages/answers';
import { factsOf, response, STORY_URL } from '../../lib/ledger/page-examples';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

const who = { username: 'mara' };
const about = { url: STORY_URL, who };

describe('what the writer puts down', () => {
  let browser: Browser;
  let worker: Worker;
  beforeEach(async () => {
    browser = newBrowser();
    worker = await startWorker(browser);
    await worker.read(factsOf({ responses: [response('c1', 'mara')] }));
  });
  const swap = async () => (await (await worker.openDesk()).findPerson('mara'))?.swap;
  const entries = async () => (await worker.openDesk()).listEntriesOf('@mara');
  const idOf = (answer: unknown) => (answer as { value: Recorded }).value.entryId ?? '';

  it.each([
    ['a record', { type: 'recordFromPage', ...about, what: 'iFollowed' }],
    ['a note', { type: 'noteFromPage', ...about, text: 'met in spring' }],
    ['an offer that is kept', { type: 'offerAnswered', ...about, keep: true }],
  ] as const)(
    '%s is carried out once, however often it is sent and whoever was stopped in between',
    async (_, message) => {
      const order = { ...message, requestId: requestId() };
      const first = await worker.page(order);
      worker = await startWorker(browser);
      const [second, third] = await Promise.all([worker.page(order), worker.page(order)]);
      expect([idOf(second), idOf(third)]).toEqual([idOf(first), idOf(first)]);
      expect(await entries()).toHaveLength(1);
    },
  );

  it('is taken back once by an undo that is sent twice', async () => {
    const kept = await worker.page({
      type: 'recordFromPage',
      requestId: requestId(),
      ...about,
      what: 'iFollowed',
    });
    const undo = { type: 'undoFromPage', requestId: requestId(), ...about, entryId: idOf(kept) } as const;
    expect(await worker.page(undo)).toMatchObject({ ok: true });
    expect(await worker.page(undo)).toMatchObject({ ok: true });
    expect(await swap()).toBeUndefined();
  });

  it('leaves no trace when an offer is ignored', async () => {
    const ignored = await worker.page({
      type: 'offerAnswered',
      requestId: requestId(),
      ...about,
      keep: false,
    });
    expect(ignored).toEqual({ ok: true, value: { entryId: null } });
    expect(await entries()).toEqual([]);
  });

  it('is all that a page can take back: never what was read from a list', async () => {
    await worker.page({ type: 'recordFromPage', requestId: requestId(), ...about, what: 'iFollowed' });
    await worker.read(
      factsOf({
        url: 'https://medium.com/@jane/followers',
        kind: 'followers',
        list: { of: 'jane', kind: 'followers', usernames: ['mara'], complete: false },
      }),
      2,
    );
    const read = (await entries()).find((entry) => entry.kind === 'theyFollowed');
    const answer = await worker.page({
      type: 'undoFromPage',
      requestId: requestId(),
      ...about,
      entryId: read?.id ?? '',
    });
    expect(answer).toMatchObject({ ok: false });
    expect(await swap()).toMatchObject({ state: 'even' });
  });

  it('counts as saved when only the toolbar cannot be painted', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    browser.isToolbarBroken = true;
    const kept = await worker.page({
      type: 'recordFromPage',
      requestId: requestId(),
      ...about,
      what: 'iFollowed',
    });
    expect(kept).toMatchObject({ ok: true });
    await expect(worker.refreshBadge()).resolves.toBeUndefined();
    expect(told).toHaveBeenCalled();
  });

  it('is counted on the toolbar, the last count last', async () => {
    await Promise.all([
      worker.refreshBadge(),
      worker.page({ type: 'recordFromPage', requestId: requestId(), ...about, what: 'theyFollowed' }),
      worker.refreshBadge(),
    ]);
    expect(browser.badge).toMatchObject({ text: '1', title: 'Good Turn: you owe 1' });
    expect(browser.alarms.has('next-deadline')).toBe(true);
  });
});
