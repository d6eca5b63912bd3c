import { beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY } from '../../../lib/ledger/time';
import type { Message } from '../../../lib/messages/protocol';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

let browser: Browser;
let worker: Worker;
const drafts = async () => (await worker.openDesk()).listDrafts();
const keep = (draftId: string, text: string, id = requestId()) =>
  worker.app({ type: 'keepDraft', requestId: id, draftId, use: 'response', text });

beforeEach(async () => {
  browser = newBrowser();
  worker = await startWorker(browser);
});

describe('drafts', () => {
  it('are kept, changed, removed and brought back', async () => {
    const draftId = requestId();
    await keep(draftId, 'First words');
    await keep(draftId, 'Better words');
    expect(await drafts()).toMatchObject([{ id: draftId, use: 'response', text: 'Better words' }]);
    const removed = await worker.app({ type: 'removeDraft', requestId: requestId(), draftId });
    expect(await drafts()).toEqual([]);
    const { entryId = '' } = removed.ok ? (removed.value as { entryId: string }) : {};
    await worker.app({ type: 'undo', requestId: requestId(), entryId });
    expect(await drafts()).toMatchObject([{ text: 'Better words' }]);
  });

  it('are written once, however often the request arrives', async () => {
    const draftId = requestId();
    const id = requestId();
    const first = await keep(draftId, 'Words', id);
    expect(await keep(draftId, 'Words', id)).toEqual(first);
    const remove = { type: 'removeDraft', requestId: requestId(), draftId } satisfies Message;
    const removed = await worker.app(remove);
    expect(await worker.app(remove)).toEqual(removed);
  });

  it('leave no line when nothing was changed', async () => {
    const draftId = requestId();
    await keep(draftId, 'Words');
    expect(await keep(draftId, 'Words')).toEqual({ ok: true, value: { entryId: null } });
  });

  it('are refused without words, and when they are gone', async () => {
    expect(await keep(requestId(), ' \n ')).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(
      await worker.app({ type: 'removeDraft', requestId: requestId(), draftId: requestId() }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await drafts()).toEqual([]);
  });
});

describe('asking several people', () => {
  const followed = (id: string, daysAgo: number): Entry => ({
    id: requestId(),
    at: Date.now() - daysAgo * DAY,
    kind: 'iFollowed',
    person: { id, username: `w${id}` },
    evidence: 'ownWord',
  });
  const askedAt = async (key: string) => (await (await worker.openDesk()).findSwap(key))?.askedAt;

  it('puts it down once for each who is overdue, and takes it back as one', async () => {
    const asked: Entry = { id: requestId(), at: Date.now() - DAY, kind: 'askedOnce', person: { id: 'c1' } };
    const entries = [followed('a1', 3), followed('b1', 1), followed('c1', 5), followed('d1', 4), asked];
    const text = writeExport({ exportedAt: Date.now(), settings: {}, entries });
    await worker.app({ type: 'importFile', text, takeSettings: false });
    const ask = {
      type: 'askMany',
      requestId: requestId(),
      personKeys: ['a1', 'b1', 'c1', 'd1', 'nobody'],
    } satisfies Message;
    // b1 has time left, c1 was asked before, nobody is nobody.
    const asked2 = { ok: true, value: { changed: 2, askedKeys: ['a1', 'd1'] } };
    expect(await worker.app(ask)).toEqual(asked2);
    expect(await worker.app(ask)).toEqual(asked2);
    expect(await worker.app({ ...ask, requestId: requestId() })).toEqual({
      ok: true,
      value: { changed: 0, askedKeys: [] },
    });
    expect(await askedAt('a1')).toBeGreaterThan(0);
    expect(await askedAt('d1')).toBeGreaterThan(0);
    expect(await askedAt('b1')).toBeUndefined();
    expect(await askedAt('c1')).toBe(asked.at);
    await worker.app({ type: 'undoRequest', requestId: requestId(), undoneRequestId: ask.requestId });
    expect(await askedAt('a1')).toBeUndefined();
    expect(await askedAt('c1')).toBe(asked.at);
  });
});
