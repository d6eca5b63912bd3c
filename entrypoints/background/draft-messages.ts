import { newId, readClock } from '../../lib/browser/clock';
import type { Entry, PersonRef } from '../../lib/ledger/entry';
import { statusOf } from '../../lib/ledger/status';
import type { Recorded } from '../../lib/messages/answers';
import type { AskDone } from '../../lib/messages/draft-messages';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Store } from '../../lib/store/store';
import { say } from '../../lib/text/say';
import { writeForEach } from './bulk-messages';
import { refOf } from './ref-of';

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
): Promise<Result<AskDone>> {
  const now = readClock();
  const people = await store.listPeople(personKeys, []);
  const open = people.filter(
    ({ swap }) => swap !== undefined && swap.askedAt === undefined && statusOf(swap, now) === 'overdue',
  );
  const done = await writeForEach(store, requestId, open, (line) => ({ ...line, kind: 'askedOnce' }));
  if (!done.ok) return done;
  // From what was written: a request that comes again writes nothing, and is answered as it was before.
  const written = await Promise.all(
    (await store.listRequestEntries(requestId)).map((id) => store.findEntry(id)),
  );
  const asked = new Set(
    written.flatMap((entry) => (entry?.kind === 'askedOnce' ? [nameOf(entry.person)] : [])),
  );
  const askedKeys = people.flatMap(({ person }) => (asked.has(nameOf(refOf(person))) ? [person.key] : []));
  return accept({ ...done.value, askedKeys });
}

function nameOf({ id, username, name }: PersonRef): string {
  return JSON.stringify([id, username, name]);
}

/** Without entries: what the same request wrote when it came before, if it did. */
async function write(store: Store, requestId: string, entries: readonly Entry[]): Promise<Recorded> {
  const { entryIds } = await store.putEntries(entries, { requestId });
  return { entryId: entryIds[0] ?? null };
}
