import { putScript } from '../../lib/browser/tabs';
import type { Answers, Message, MessageType } from '../../lib/messages/protocol';
import type { Received } from '../../lib/messages/receive';
import { accept, type Result, refuse } from '../../lib/messages/result';
import { storeErrorOf } from '../../lib/store/errors';
import type { Store } from '../../lib/store/open-store';
import { say } from '../../lib/text/say';
import {
  onChangeSettings,
  onEditNote,
  onRecord,
  onSayProgram,
  onTroubleAnswered,
  onUndo,
  onWriteNote,
  readAppState,
} from './app-messages';
import { onLetGoOfMany, onTagMany, onUndoRequest } from './bulk-messages';
import {
  onDeleteAll,
  onExportNoted,
  onForgetAsked,
  onForgetPerson,
  onForgetStrangers,
  onImportFile,
  onRestoreCopy,
} from './carry-messages';
import { openDesk } from './desk';
import { onAskMany, onKeepDraft, onRemoveDraft } from './draft-messages';
import { onFollowClicked, onOfferAnswered } from './follow-messages';
import { oneAtATime } from './one-at-a-time';
import { onMediumFound, onPageOpened } from './open-sites';
import { readHealth } from './page-health';
import { onAnswerSeen, onMarksAsked, onPageRead, type Tab } from './page-messages';
import { onNoteFromPage, onPersonAsked, onRecordFromPage, onUndoFromPage } from './panel-messages';

type Answer = Result<Answers[MessageType]>;

/** Messages of our own pages wait in one line, those of each tab in a line of their own. */
const APP_LINE = -1;

/** The scripts that a page can ask for. */
const SCRIPTS = new Map<MessageType, Parameters<typeof putScript>[1]>([
  ['painterWanted', 'painter'],
  ['panelWanted', 'panel'],
  ['threadReaderWanted', 'thread-reader'],
  ['ownReaderWanted', 'own-reader'],
]);

/** Answers a message that has passed every check. An expected error becomes a refusal in words; a bug is told once, in the log. */
export async function answerMessage({ message, from }: Received): Promise<Answer> {
  try {
    const script = SCRIPTS.get(message.type);
    if (from.kind === 'page' && script) {
      await putScript(from.tabId, script);
      return accept(null);
    }
    if (from.kind === 'page' && message.type === 'mediumFound') {
      await onMediumFound(from.tabId, from.site);
      return accept(null);
    }
    if (message.type === 'healthAsked') return accept(await readHealth(message.tabId));
    if (message.type === 'pageOpened') return accept(await onPageOpened(message.tabId));
    return await (from.kind === 'page'
      ? oneAtATime(from.tabId, async () => answerPage(await openDesk(), from, message))
      : oneAtATime(APP_LINE, async () => answerApp(await openDesk(), message)));
  } catch (error) {
    const expected = storeErrorOf(error);
    if (expected) return refuse('not-saved', expected.trouble.words);
    console.error('Good Turn: a message could not be answered', message.type, error);
    return refuse('failed', say('refusalFailed'));
  }
}

async function answerPage(store: Store, tab: Tab, message: Message): Promise<Answer> {
  const { tabId } = tab;
  switch (message.type) {
    case 'pageRead':
      return accept(await onPageRead(store, tab, message));
    case 'answerSeen':
      return accept(await onAnswerSeen(store, tab, message));
    case 'marksAsked':
      return accept(await onMarksAsked(store, tab, message.url));
    case 'followClicked':
      return accept(await onFollowClicked(store, tabId, message));
    case 'offerAnswered':
      return onOfferAnswered(store, tabId, message);
    case 'personAsked':
      return onPersonAsked(store, tabId, message);
    case 'recordFromPage':
      return onRecordFromPage(store, tabId, message);
    case 'noteFromPage':
      return onNoteFromPage(store, tabId, message);
    case 'undoFromPage':
      return onUndoFromPage(store, tabId, message);
    default:
      return refuse('not-allowed', say('refusalNotFromPage'));
  }
}

async function answerApp(store: Store, message: Message): Promise<Answer> {
  switch (message.type) {
    case 'record':
      return onRecord(store, message);
    case 'writeNote':
      return onWriteNote(store, message);
    case 'letGoOfMany':
      return onLetGoOfMany(store, message);
    case 'tagMany':
      return onTagMany(store, message);
    case 'undoRequest':
      return onUndoRequest(store, message);
    case 'editNote':
      return onEditNote(store, message);
    case 'keepDraft':
      return onKeepDraft(store, message);
    case 'removeDraft':
      return onRemoveDraft(store, message);
    case 'askMany':
      return onAskMany(store, message);
    case 'sayProgram':
      return onSayProgram(store, message);
    case 'undo':
      return onUndo(store, message);
    case 'changeSettings':
      return onChangeSettings(store, message);
    case 'troubleAnswered':
      return onTroubleAnswered(store, message);
    case 'importFile':
      return onImportFile(store, message);
    case 'restoreCopy':
      return onRestoreCopy(store, message);
    case 'forgetAsked':
      return onForgetAsked(store, message);
    case 'forgetPerson':
      return onForgetPerson(store, message);
    case 'forgetStrangers':
      return onForgetStrangers(store);
    case 'deleteAll':
      return onDeleteAll(store);
    case 'exportNoted':
      return onExportNoted(store, message);
    case 'stateAsked':
      return accept(await readAppState(store));
    default:
      return refuse('not-allowed', say('refusalOnlyOnPage'));
  }
}
