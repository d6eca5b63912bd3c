import { readClock } from '../../lib/browser/clock';
import { isPersonEntry } from '../../lib/ledger/entry-kinds';
import type { PageMemory } from '../../lib/ledger/page-memory';
import { type PanelView, panelViewOf } from '../../lib/ledger/panel-view';
import { lowerUsername } from '../../lib/ledger/person-keys';
import { SECOND } from '../../lib/ledger/time';
import type { Recorded } from '../../lib/messages/answers';
import type { Message, Who } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Store } from '../../lib/store/open-store';
import { recallTab } from './tab-memory';
import { findOnPage, type WhoOnPage } from './who-on-page';
import { writeAction, writeNote, writeUndo } from './write-action';

/** Undo is offered for ten seconds; a little more is granted for the way. */
const UNDO_MAX = 15 * SECOND;
const NOT_HERE = 'This person is not on the page any more. Load the page again.';

type Change = Recorded & { readonly view: PanelView };

/** What the panel shows of someone on the page in this tab. */
export async function onPersonAsked(
  store: Store,
  tabId: number,
  { who, responseId }: Message<'personAsked'>,
): Promise<Result<PanelView>> {
  const memory = await recallTab(tabId);
  if (!memory || !findOnPage(memory, who, responseId)) return refuse('not-found', NOT_HERE);
  return accept(await viewOf(store, memory, who, responseId));
}

export async function onRecordFromPage(
  store: Store,
  tabId: number,
  { who, responseId, requestId, what }: Message<'recordFromPage'>,
): Promise<Result<Change>> {
  return change(store, tabId, who, responseId, ({ person, place, followers }) =>
    writeAction(store, requestId, {
      what,
      person,
      place,
      evidence: 'ownWord',
      ...(followers && { followers }),
    }),
  );
}

export async function onNoteFromPage(
  store: Store,
  tabId: number,
  { who, responseId, requestId, text }: Message<'noteFromPage'>,
): Promise<Result<Change>> {
  return change(store, tabId, who, responseId, ({ person, place }) =>
    writeNote(store, requestId, person, text, place),
  );
}

/** From a page only what was just put down about this person can be taken back. */
export async function onUndoFromPage(
  store: Store,
  tabId: number,
  { who, responseId, requestId, entryId }: Message<'undoFromPage'>,
): Promise<Result<Change>> {
  const entry = await store.findEntry(entryId);
  const isTheirs = entry && isPersonEntry(entry) && isSameUsername(entry.person.username, who.username);
  if (!isTheirs) return refuse('not-found', 'There is nothing to undo.');
  if (readClock() - entry.at > UNDO_MAX) {
    return refuse('not-allowed', 'Too late to undo here: open the ledger to take it back.');
  }
  return change(store, tabId, who, responseId, () => writeUndo(store, requestId, entry));
}

async function change(
  store: Store,
  tabId: number,
  who: Who,
  responseId: string | undefined,
  write: (onPage: WhoOnPage) => Promise<Recorded>,
): Promise<Result<Change>> {
  const memory = await recallTab(tabId);
  const onPage = memory && findOnPage(memory, who, responseId);
  if (!memory || !onPage) return refuse('not-found', NOT_HERE);
  const recorded = await write(onPage);
  return accept({ ...recorded, view: await viewOf(store, memory, who, responseId) });
}

async function viewOf(
  store: Store,
  memory: PageMemory,
  who: Who,
  responseId: string | undefined,
): Promise<PanelView> {
  const onPage = findOnPage(memory, who, responseId);
  const { id, username } = onPage?.person ?? who;
  const partner =
    (id !== undefined && (await store.findPerson(id))) || (await store.findPerson(username ?? ''));
  const entries = partner ? await store.listEntriesOf(partner.person.key) : [];
  return panelViewOf({
    who: onPage?.person ?? who,
    responseId,
    memory,
    partner: partner || undefined,
    entries,
    now: readClock(),
  });
}

function isSameUsername(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && lowerUsername(a) === lowerUsername(b);
}
