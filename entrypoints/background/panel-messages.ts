import { readClock } from '../../lib/browser/clock';
import type { Entry, PersonEntry } from '../../lib/ledger/entry';
import { isPersonEntry } from '../../lib/ledger/entry-kinds';
import { isWritersOwn } from '../../lib/ledger/evidence';
import { type PanelView, panelViewOf } from '../../lib/ledger/panel-view';
import { lowerUsername } from '../../lib/ledger/person-keys';
import { SECOND } from '../../lib/ledger/time';
import type { Recorded } from '../../lib/messages/answers';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import { siteOf } from '../../lib/messages/site';
import type { Store } from '../../lib/store/open-store';
import { say } from '../../lib/text/say';
import { findPartnerOnPage } from './find-partner-on-page';
import { findOnOpenPage, type OnOpenPage } from './open-page';
import type { WhoOnPage } from './who-on-page';
import { writeAction, writeNote, writeUndo } from './write-action';

/** Undo is offered for ten seconds; a little more is granted for the way. */
const UNDO_MAX = 15 * SECOND;

type Change = Recorded & { readonly view: PanelView };

/** What the panel shows of someone on the page in this tab. */
export async function onPersonAsked(
  store: Store,
  tabId: number,
  message: Message<'personAsked'>,
): Promise<Result<PanelView>> {
  const found = await findOnOpenPage(store, tabId, message);
  return found.ok ? accept(await viewOf(store, found.value, message.responseId)) : found;
}

export async function onRecordFromPage(
  store: Store,
  tabId: number,
  message: Message<'recordFromPage'>,
): Promise<Result<Change>> {
  const { requestId, what } = message;
  return change(store, tabId, message, ({ person, place, followers }) =>
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
  message: Message<'noteFromPage'>,
): Promise<Result<Change>> {
  const { requestId, text } = message;
  return change(store, tabId, message, ({ person, place }) =>
    writeNote(store, requestId, person, text, place),
  );
}

/** From a page only what the writer has just put down there about this person can be taken back. */
export async function onUndoFromPage(
  store: Store,
  tabId: number,
  message: Message<'undoFromPage'>,
): Promise<Result<Change>> {
  const { who, requestId, entryId } = message;
  const entry = await store.findEntry(entryId);
  const isTheirs = entry && isPutDown(entry) && isSameUsername(entry.person.username, who.username);
  if (!isTheirs) return refuse('not-found', say('refusalNothingToUndo'));
  if (readClock() - entry.at > UNDO_MAX) {
    return refuse('not-allowed', say('refusalUndoLate'));
  }
  return change(store, tabId, message, () => writeUndo(store, requestId, entry));
}

async function change(
  store: Store,
  tabId: number,
  about: Pick<Message<'personAsked'>, 'url' | 'who' | 'responseId'>,
  write: (onPage: WhoOnPage) => Promise<Recorded>,
): Promise<Result<Change>> {
  const found = await findOnOpenPage(store, tabId, about);
  if (!found.ok) return found;
  const recorded = await write(found.value.onPage);
  return accept({ ...recorded, view: await viewOf(store, found.value, about.responseId) });
}

async function viewOf(
  store: Store,
  { memory, onPage: { person: who } }: OnOpenPage,
  responseId: string | undefined,
): Promise<PanelView> {
  const partner = await findPartnerOnPage(store, who);
  const entries = partner ? await store.listEntriesOf(partner.person.key) : [];
  return panelViewOf({
    who,
    responseId,
    memory,
    partner,
    entries,
    site: siteOf(memory.url),
    now: readClock(),
  });
}

/** Whether the writer put the entry down: what pages have shown cannot be taken back from one. */
function isPutDown(entry: Entry): entry is PersonEntry {
  if (!isPersonEntry(entry) || entry.kind === 'personSeen') return false;
  return !('evidence' in entry) || isWritersOwn(entry.evidence);
}

function isSameUsername(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && lowerUsername(a) === lowerUsername(b);
}
