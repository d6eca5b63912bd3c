import { newId, readClock } from '../../lib/browser/clock';
import type { Entry } from '../../lib/ledger/entry';
import { statusOf } from '../../lib/ledger/status';
import type { Recorded } from '../../lib/messages/answers';
import type { BulkDone } from '../../lib/messages/bulk-messages';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Store } from '../../lib/store/store';
import { say } from '../../lib/text/say';
import { writeForEach } from './bulk-messages';

/** A text that says the same for the same use is not kept once more. */
export async function onKeepDraft(
  store: Store,
  { requestId, draftId, use, text }: Message<'keepDraft'>,
): Promise<Result<Recorded>> {
  if (text.trim() === '') return refuse('not-understood', say('draftEmpty'));
  const before = (await store.listDrafts()).find(({ id }) => id === draftId);
  const isSame = before?.text === text && before.use === use;
  const kept: Entry = { id: newId(), at: readClock(), kind: 'draftKept', draftId, use, text };
  return accept(await write(store, requestId, isSame ? [] : [kept]));
}

export async function onRemoveDraft(
  store: Store,
  { requestId, draftId }: Message<'removeDraft'>,
): Promise<Result<Recorded>> {
  const known = (await store.listDrafts()).some(({ id }) => id === draftId);
  const removed: Entry = { id: newId(), at: readClock(), kind: 'draftRemoved', draftId };
  const written = await write(store, requestId, known ? [removed] : []);
  return written.entryId === null ? refuse('not-found', say('draftGone')) : accept(written);
}

/** Only those who are overdue and were never asked: once is enough. */
export async function onAskMany(
  store: Store,
  { requestId, personKeys }: Message<'askMany'>,
): Promise<Result<BulkDone>> {
  const now = readClock();
  const open = (await store.listPeople(personKeys, [])).filter(
    ({ swap }) => swap !== undefined && swap.askedAt === undefined && statusOf(swap, now) === 'overdue',
  );
  return writeForEach(store, requestId, open, (line) => ({ ...line, kind: 'askedOnce' }));
}

/** Without entries: what the same request wrote when it came before, if it did. */
async function write(store: Store, requestId: string, entries: readonly Entry[]): Promise<Recorded> {
  const { entryIds } = await store.putEntries(entries, { requestId });
  return { entryId: entryIds[0] ?? null };
}
