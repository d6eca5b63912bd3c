import { beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import { newBrowser, requestId, startWorker, type Worker } from './make-worker';

const AT = Date.UTC(2026, 10, 1);
const FIRST = '00000000-0000-4000-8000-00000000a001';
const person = { id: 'a1', username: 'mira' };

let worker: Worker;
const listNotes = async () =>
  (await (await worker.openDesk()).findPerson('a1'))?.person.notes.map(({ text }) => text);

beforeEach(async () => {
  worker = await startWorker(newBrowser());
  const text = writeExport({
    exportedAt: AT,
    settings: {},
    entries: [
      { id: requestId(), at: AT, kind: 'iFollowed', person, evidence: 'ownWord' },
      { id: FIRST, at: AT, kind: 'personNoted', person, text: 'Lighthouses' },
    ],
  });
  await worker.app({ type: 'importFile', text, takeSettings: false });
});

describe('a note in other words', () => {
  it('stands in the place of the old one, and one undo brings that back', async () => {
    const id = requestId();
    const edit = { type: 'editNote', requestId: id, entryId: FIRST, text: 'Two lighthouses' } as const;
    expect(await worker.app(edit)).toMatchObject({ ok: true });
    expect(await listNotes()).toEqual(['Two lighthouses']);
    await worker.app({ type: 'undoRequest', requestId: requestId(), undoneRequestId: id });
    expect(await listNotes()).toEqual(['Lighthouses']);
  });

  it('that is taken back does not bring the old one along', async () => {
    const answer = await worker.app({
      type: 'editNote',
      requestId: requestId(),
      entryId: FIRST,
      text: 'Two lighthouses',
    });
    const entryId = (answer as { value: { entryId: string } }).value.entryId;
    const id = requestId();
    await worker.app({ type: 'undo', requestId: id, entryId });
    expect(await listNotes()).toEqual([]);
    await worker.app({ type: 'undoRequest', requestId: requestId(), undoneRequestId: id });
    expect(await listNotes()).toEqual(['Two lighthouses']);
  });

  it('is refused where there is no note', async () => {
    const edit = { type: 'editNote', requestId: requestId(), entryId: requestId(), text: 'x' } as const;
    expect(await worker.app(edit)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
