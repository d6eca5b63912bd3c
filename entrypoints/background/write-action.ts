import { newId, readClock } from '../../lib/browser/clock';
import { tellPages } from '../../lib/browser/tabs';
import type { Entry, PersonNoted, PersonRef, Place } from '../../lib/ledger/entry';
import { isPersonEntry } from '../../lib/ledger/entry-kinds';
import type { SaidTopic } from '../../lib/ledger/program-said';
import type { Recorded } from '../../lib/messages/answers';
import type { AppRecord } from '../../lib/messages/app-messages';
import type { Store } from '../../lib/store/open-store';
import { refreshBadge } from './refresh-badge';

/** What one action puts down. */
export interface Action {
  readonly what: AppRecord;
  readonly person: PersonRef;
  readonly evidence: 'ownWord' | 'ownClick';
  readonly place?: Place;
  /** The partner's followers as the page shows them now. */
  readonly followers?: { readonly count: number; readonly exact: boolean };
}

/** Writes one action of the writer's and says under which id it can be undone. @throws StoreError */
export async function writeAction(store: Store, requestId: string, action: Action): Promise<Recorded> {
  return write(store, requestId, entriesOf(action, readClock()));
}

/** Takes an entry back, and with it what the same action put down beside it. @throws StoreError */
export async function writeUndo(store: Store, requestId: string, entry: Entry): Promise<Recorded> {
  const beside = isPersonEntry(entry) ? await listBeside(store, entry) : [];
  const at = readClock();
  return write(
    store,
    requestId,
    [entry, ...beside].map(({ id }) => ({ id: newId(), at, kind: 'undone', entryId: id })),
  );
}

export async function writeNote(
  store: Store,
  requestId: string,
  person: PersonRef,
  text: string,
  place?: Place,
): Promise<Recorded> {
  const entry: Entry = {
    id: newId(),
    at: readClock(),
    kind: 'personNoted',
    person,
    text,
    ...(place && { place }),
  };
  return write(store, requestId, [entry]);
}

/** Takes a note back and puts another in its place, in one request that can be undone as a whole. @throws StoreError */
export async function writeEdit(
  store: Store,
  requestId: string,
  note: PersonNoted,
  text: string,
): Promise<Recorded> {
  const at = readClock();
  return write(store, requestId, [
    { ...note, id: newId(), at, text },
    { id: newId(), at, kind: 'undone', entryId: note.id },
  ]);
}

/** Puts down what the writer says about themselves. @throws StoreError */
export async function writeSaid(
  store: Store,
  requestId: string,
  about: SaidTopic,
  answer: string,
): Promise<Recorded> {
  return write(store, requestId, [{ id: newId(), at: readClock(), kind: 'programSaid', about, answer }]);
}

async function write(store: Store, requestId: string, entries: readonly Entry[]): Promise<Recorded> {
  const { entryIds } = await store.putEntries(entries, { requestId });
  await refreshBadge();
  // Pages paint in their own time; the answer does not wait for them.
  void tellPages();
  return { entryId: entryIds[0] ?? null };
}

function entriesOf({ what, person, evidence, place, followers }: Action, at: number): readonly Entry[] {
  const about = { at, person, ...(place && { place }) };
  const seen: Entry[] = followers ? [{ ...about, id: newId(), kind: 'personSeen', followers }] : [];
  if (what === 'iFollowed' || what === 'theyFollowed' || what === 'iUnfollowed') {
    return [{ ...about, id: newId(), kind: what, evidence }, ...seen];
  }
  return [{ ...about, id: newId(), kind: what }, ...seen];
}

/** The sighting that was put down in the same action: the same person at the same millisecond. */
async function listBeside(store: Store, entry: Entry & { person: PersonRef }): Promise<readonly Entry[]> {
  const found = await store.findPerson(entry.person.id ?? entry.person.username ?? '');
  if (!found) return [];
  const entries = await store.listEntriesOf(found.person.key);
  return entries.filter(({ id, at, kind }) => kind === 'personSeen' && at === entry.at && id !== entry.id);
}
