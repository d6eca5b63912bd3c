import { beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { newBrowser, requestId, startWorker, type Worker } from './make-worker';

let worker: Worker;
const saySo = (about: string, answer: string, id = requestId()) =>
  worker.app({ type: 'sayProgram', requestId: id, about, answer });
const said = async () => (await worker.openDesk()).readSaid();

beforeEach(async () => {
  worker = await startWorker(newBrowser());
});

describe('the writer’s own word', () => {
  it('is kept, replaced, taken back and brought back', async () => {
    await saySo('member', 'no');
    await saySo('member', 'yes');
    expect(await said()).toMatchObject({ member: { answer: 'yes' } });
    const taken = await saySo('member', 'unknown');
    expect(await said()).toEqual({});
    const { entryId = '' } = taken.ok ? (taken.value as { entryId: string }) : {};
    await worker.app({ type: 'undo', requestId: requestId(), entryId });
    expect(await said()).toMatchObject({ member: { answer: 'yes' } });
  });

  it('is written once, however often the request arrives', async () => {
    const id = requestId();
    const first = await saySo('stories', '4', id);
    expect(await saySo('stories', '4', id)).toEqual(first);
  });

  it.each([
    ['member', 'perhaps'],
    ['stories', '-1'],
    ['newestStory', 'yesterday'],
    ['salary', 'yes'],
    ['toString', 'yes'],
  ])('about %s is not %s', async (about, answer) => {
    expect(await saySo(about, answer)).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(await said()).toEqual({});
  });

  it('goes out with an export and comes back with an import, and a damaged one does not', async () => {
    const entry = {
      id: requestId(),
      at: 1_700_000_000_000,
      kind: 'programSaid',
      about: 'country',
      answer: 'PT',
    } as const;
    const entries: Entry[] = [entry];
    const text = writeExport({ exportedAt: entry.at, settings: {}, entries });
    await worker.app({ type: 'importFile', text, takeSettings: false });
    expect(await said()).toEqual({ country: { answer: 'PT', at: entry.at } });
    const wrong = text.replace('"PT"', '"a sentence"');
    await worker.app({ type: 'importFile', text: wrong, takeSettings: false });
    expect(await said()).toEqual({ country: { answer: 'PT', at: entry.at } });
  });
});
