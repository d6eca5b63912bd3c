import { newId, readClock } from '../../lib/browser/clock';
import { tellPages } from '../../lib/browser/tabs';
import type { Entry, PersonRef } from '../../lib/ledger/entry';
import type { SwapState } from '../../lib/ledger/swap';
import { foldTag, parseTag } from '../../lib/ledger/tag';
import type { Recorded } from '../../lib/messages/answers';
import type { BulkDone } from '../../lib/messages/bulk-messages';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { PersonWithSwap } from '../../lib/store/queries/people-queries';
import type { Store } from '../../lib/store/store';
import { say } from '../../lib/text/say';
import { refOf } from './ref-of';
import { refreshBadge } from './refresh-badge';

const CLOSED: ReadonlySet<SwapState> = new Set(['letGo', 'declined', 'notASwap']);

export async function onLetGoOfMany(
  store: Store,
  { requestId, personKeys }: Message<'letGoOfMany'>,
): Promise<Result<BulkDone>> {
  const open = (await store.listPeople(personKeys, [])).filter(
    ({ swap }) => swap !== undefined && !CLOSED.has(swap.state),
  );
  return writeForEach(store, requestId, open, (line) => ({ ...line, kind: 'letGo' }));
}

export async function onTagMany(
  store: Store,
  { requestId, personKeys, tag: text, on }: Message<'tagMany'>,
): Promise<Result<BulkDone>> {
  const tag = parseTag(text);
  if (tag === undefined) return refuse('not-understood', say('refusalNoTag'));
  const people = (await store.listPeople(personKeys, [])).filter(
    ({ person }) => person.tags.some((one) => foldTag(one) === foldTag(tag)) !== on,
  );
  return writeForEach(store, requestId, people, (line) => ({
    ...line,
    kind: on ? 'personTagged' : 'personUntagged',
    tag,
  }));
}

export async function onUndoRequest(
  store: Store,
  { requestId, undoneRequestId }: Message<'undoRequest'>,
): Promise<Result<Recorded>> {
  const ids = await store.listRequestEntries(undoneRequestId);
  if (ids.length === 0) return refuse('not-found', say('refusalNothingToUndo'));
  const at = readClock();
  const { entryIds } = await store.putEntries(
    ids.map((entryId) => ({ id: newId(), at, kind: 'undone', entryId })),
    { requestId },
  );
  await tell();
  return accept({ entryId: entryIds[0] ?? null });
}

interface Line {
  readonly id: string;
  readonly at: number;
  readonly person: PersonRef;
}

/** One entry for each of these people, all in one transaction. */
export async function writeForEach(
  store: Store,
  requestId: string,
  people: readonly PersonWithSwap[],
  entryOf: (line: Line) => Entry,
): Promise<Result<BulkDone>> {
  const at = readClock();
  const entries = people.map(({ person }) => entryOf({ id: newId(), at, person: refOf(person) }));
  const { entryIds } = await store.putEntries(entries, { requestId });
  await tell();
  return accept({ changed: entryIds.length });
}

async function tell(): Promise<void> {
  await refreshBadge();
  void tellPages();
}
