import { beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import type { Message } from '../../../lib/messages/protocol';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

const AT = Date.UTC(2026, 10, 1);
const followed = (id: string): Entry => ({
  id: requestId(),
  at: AT,
  kind: 'iFollowed',
  person: { id, username: `w${id}` },
  evidence: 'ownWord',
});

let browser: Browser;
let worker: Worker;
const statesOf = async (...keys: string[]) =>
  Promise.all(keys.map(async (key) => (await (await worker.openDesk()).findSwap(key))?.state));
const tagsOf = async (key: string) => (await (await worker.openDesk()).findPerson(key))?.person.tags;

beforeEach(async () => {
  browser = newBrowser();
  worker = await startWorker(browser);
  const text = writeExport({
    exportedAt: AT,
    settings: {},
    entries: [
      followed('a1'),
      followed('b1'),
      followed('c1'),
      { id: requestId(), at: AT, kind: 'declined', person: { id: 'c1' } },
    ],
  });
  await worker.app({ type: 'importFile', text, takeSettings: false });
});

describe('letting go of many', () => {
  it('closes those that are open, in one request that can be undone', async () => {
    const id = requestId();
    const letGo = {
      type: 'letGoOfMany',
      requestId: id,
      personKeys: ['a1', 'b1', 'c1', 'nobody'],
    } satisfies Message;
    expect(await worker.app(letGo)).toEqual({ ok: true, value: { changed: 2 } });
    expect(await statesOf('a1', 'b1', 'c1')).toEqual(['letGo', 'letGo', 'declined']);
    expect(browser.badge.text).toBe('');
    // The same request, sent again, is not carried out again.
    expect(await worker.app(letGo)).toEqual({ ok: true, value: { changed: 2 } });
    await worker.app({ type: 'undoRequest', requestId: requestId(), undoneRequestId: id });
    expect(await statesOf('a1', 'b1', 'c1')).toEqual(['theyOwe', 'theyOwe', 'declined']);
    expect(browser.badge.text).toBe('2');
  });

  it('says when there is nothing to undo', async () => {
    expect(
      await worker.app({ type: 'undoRequest', requestId: requestId(), undoneRequestId: requestId() }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('tags', () => {
  const tag = (on: boolean, text: string, ...personKeys: string[]) =>
    worker.app({ type: 'tagMany', requestId: requestId(), personKeys, tag: text, on });

  it('are put on those without them, and taken off in any spelling', async () => {
    expect(await tag(true, ' Poets ', 'a1', 'b1')).toEqual({ ok: true, value: { changed: 2 } });
    expect(await tag(true, 'poets', 'a1', 'c1')).toEqual({ ok: true, value: { changed: 1 } });
    expect(await tagsOf('a1')).toEqual(['Poets']);
    expect(await (await worker.openDesk()).listTags(10)).toEqual([{ key: 'poets', words: 'Poets' }]);
    expect(await tag(false, 'POETS', 'a1')).toEqual({ ok: true, value: { changed: 1 } });
    expect(await tagsOf('a1')).toEqual([]);
  });

  it('are refused when nothing is left of them', async () => {
    expect(await tag(true, ' \n ', 'a1')).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(await tagsOf('a1')).toEqual([]);
  });
});
