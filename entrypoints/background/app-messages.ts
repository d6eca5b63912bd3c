import { tellPages } from '../../lib/browser/tabs';
import { isAnswerTo, isSaidTopic } from '../../lib/ledger/program-said';
import type { AppState, Recorded } from '../../lib/messages/answers';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Store } from '../../lib/store/store';
import type { Trouble } from '../../lib/store/trouble';
import { say } from '../../lib/text/say';
import { changeLanguage } from './language';
import { refOf } from './ref-of';
import { refreshBadge } from './refresh-badge';
import { beginSummaries, showSummary } from './show-summary';
import { forgetTabs } from './tab-memory';
import { writeAction, writeEdit, writeNote, writeSaid, writeUndo } from './write-action';

export async function onRecord(
  store: Store,
  { personKey, requestId, what }: Message<'record'>,
): Promise<Result<Recorded>> {
  const found = await store.findPerson(personKey);
  if (!found) return refuse('not-found', say('refusalNobody'));
  return accept(
    await writeAction(store, requestId, { what, person: refOf(found.person), evidence: 'ownWord' }),
  );
}

export async function onWriteNote(
  store: Store,
  { personKey, requestId, text }: Message<'writeNote'>,
): Promise<Result<Recorded>> {
  const found = await store.findPerson(personKey);
  if (!found) return refuse('not-found', say('refusalNobody'));
  return accept(await writeNote(store, requestId, refOf(found.person), text));
}

export async function onEditNote(
  store: Store,
  { requestId, entryId, text }: Message<'editNote'>,
): Promise<Result<Recorded>> {
  const note = await store.findEntry(entryId);
  if (note?.kind !== 'personNoted') return refuse('not-found', say('refusalNoNote'));
  return accept(await writeEdit(store, requestId, note, text));
}

export async function onSayProgram(
  store: Store,
  { requestId, about, answer }: Message<'sayProgram'>,
): Promise<Result<Recorded>> {
  if (!isSaidTopic(about) || !isAnswerTo(about, answer)) {
    return refuse('not-understood', say('deskBadAnswer'));
  }
  return accept(await writeSaid(store, requestId, about, answer));
}

export async function onUndo(
  store: Store,
  { requestId, entryId }: Message<'undo'>,
): Promise<Result<Recorded>> {
  const entry = await store.findEntry(entryId);
  if (!entry) return refuse('not-found', say('refusalNothingToUndo'));
  return accept(await writeUndo(store, requestId, entry));
}

export async function onChangeSettings(
  store: Store,
  { settings }: Message<'changeSettings'>,
): Promise<Result<AppState>> {
  const chosen = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const { welcomed } = await store.readSettings();
  await store.putSettings(chosen);
  if (settings.language) await changeLanguage(settings.language);
  // Pages that were open before are read once more, now that something may be learnt from them.
  if (!welcomed && settings.welcomed) await forgetTabs(() => true);
  const { summaryAt, quietFrom, quietTo } = settings;
  const isMoved = [summaryAt, quietFrom, quietTo].some((hour) => hour !== undefined);
  if (isMoved) await beginSummaries(store);
  await Promise.all([refreshBadge(), showSummary()]);
  void tellPages();
  return accept(await readAppState(store));
}

export async function onTroubleAnswered(
  store: Store,
  { answer }: Message<'troubleAnswered'>,
): Promise<Result<AppState>> {
  await (answer === 'read' ? store.noticeRead() : store.tryAgain());
  await refreshBadge();
  return accept(await readAppState(store));
}

/** Notices that only want to be read, and failures that may be over by now. */
const REMEDIES: Partial<Record<Trouble['code'], 'read' | 'tryAgain'>> = {
  restored: 'read',
  'restored-partly': 'read',
  'both-gone': 'read',
  'clock-moved-back': 'read',
  'write-failed': 'tryAgain',
  blocked: 'tryAgain',
};

export async function readAppState(store: Store): Promise<AppState> {
  const [settings, viewer] = await Promise.all([store.readSettings(), store.readViewer()]);
  return {
    settings,
    ...(viewer?.username !== undefined && { viewerUsername: viewer.username }),
    ...(store.trouble && { trouble: withRemedy(store.trouble) }),
  };
}

function withRemedy(trouble: Trouble): NonNullable<AppState['trouble']> {
  const remedy = REMEDIES[trouble.code];
  return { ...trouble, ...(remedy && { remedy }) };
}
