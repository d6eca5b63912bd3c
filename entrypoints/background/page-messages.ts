import { newId, readClock } from '../../lib/browser/clock';
import { isSite } from '../../lib/browser/sites';
import { tellPages } from '../../lib/browser/tabs';
import type { PageFacts } from '../../lib/facts/page-facts';
import { withoutProofs } from '../../lib/ledger/elsewhere';
import type { Known } from '../../lib/ledger/known';
import { learnFrom } from '../../lib/ledger/learn';
import type { MarksAnswer } from '../../lib/ledger/mark';
import { marksFor } from '../../lib/ledger/marks';
import type { PageMemory } from '../../lib/ledger/page-memory';
import { withSeen } from '../../lib/ledger/seen-people';
import { mergeFacts } from '../../lib/medium/merge-facts';
import { parsePageAddress } from '../../lib/medium/page-kind';
import { parseExchange } from '../../lib/medium/parse-exchange';
import { readAnswer } from '../../lib/medium/read-answer';
import { readState } from '../../lib/medium/read-state';
import type { Message } from '../../lib/messages/protocol';
import type { Store } from '../../lib/store/open-store';
import { gatherKnown, gatherOwn } from './gather-known';
import { ifWritable } from './if-writable';
import { knownPeople } from './known-people';
import { readPageSpeech } from './language';
import { noteReading } from './note-reading';
import { addFacts, isOthersPage, isOwnersPage, settleOwner } from './page-memory-of';
import { refreshBadge } from './refresh-badge';
import { seePeople } from './session-people';
import { recallPage, recallTab, rememberTab } from './tab-memory';

const NO_MARKS: MarksAnswer = { marks: [] };

/** The tab that a message came from, and the document that is loaded there. */
export interface Tab {
  readonly tabId: number;
  readonly documentId?: string;
  /** The host, where it is not Medium's own. */
  readonly site?: string;
}

/** A page was read: its own state says more exactly what the page shows, so it comes first and the newer page after it. */
export async function onPageRead(store: Store, tab: Tab, message: Message<'pageRead'>): Promise<MarksAnswer> {
  const state = message.stateText === undefined ? undefined : readState(message.stateText, message.facts.url);
  const answer = await takeIn(store, tab, state ? mergeFacts(state, message.facts) : message.facts);
  return { ...answer, ...(state && { told: listTold(state) }) };
}

/** Medium answered its own page: what the answer says is taken in like anything else that was read. */
export async function onAnswerSeen(
  store: Store,
  tab: Tab,
  message: Message<'answerSeen'>,
): Promise<MarksAnswer> {
  const { url, requestBody, responseBody } = message;
  const parts = parseExchange(requestBody, responseBody).flatMap(
    (exchange) => readAnswer(exchange, url) ?? [],
  );
  const [first, ...others] = parts;
  if (!first) return onMarksAsked(store, tab, url);
  const facts = others.reduce(mergeFacts, first);
  return { ...(await takeIn(store, tab, facts)), told: listTold(facts) };
}

/** The responses of which Medium's own data told the author and the whole text. */
function listTold({ responses = [] }: PageFacts): readonly string[] {
  return responses.flatMap(({ id, authorUsername, text, cut }) =>
    authorUsername !== undefined && text && !cut ? [id] : [],
  );
}

/** The page wants its marks again. Without a memory of it, it is asked to send what it reads once more. */
export async function onMarksAsked(store: Store, { tabId }: Tab, url: string): Promise<MarksAnswer> {
  const memory = await recallPage(tabId, url);
  if (!memory) return { ...NO_MARKS, forgotten: true };
  return marksOf(store, memory);
}

async function takeIn(store: Store, tab: Tab, read: PageFacts): Promise<MarksAnswer> {
  const { tabId, documentId, site } = tab;
  const isMediums = site === undefined;
  const facts = isMediums ? read : withoutProofs(read);
  const now = readClock();
  const before = await recallTab(tabId);
  // Nothing is put down before the writer has read the first page and chosen to go on.
  const { welcomed } = await store.readSettings();
  const owner = welcomed ? await ownerFor(store, facts, isMediums) : undefined;
  const added = addFacts(before, { facts, owner, documentId, now });
  const memory = isMediums ? withSeen(added, await seePeople(facts.people)) : added;
  await rememberTab(tabId, memory);
  if (welcomed && isMediums) await noteReading(store, memory, now);
  const isTaught = isMediums && isOwnersPage(memory, owner);
  const known = isTaught ? await learn(store, facts, memory, now) : undefined;
  return known ? inWords(marksFor(memory, known, now)) : marksOf(store, memory);
}

/** A site of its own says nothing of whose ledger this is. */
function ownerFor(store: Store, { viewer }: PageFacts, isMediums: boolean) {
  return isMediums ? settleOwner(store, viewer) : store.readViewer();
}

/** What is known of the people on the page, unless the page has just changed that. */
async function learn(
  store: Store,
  facts: PageFacts,
  memory: PageMemory,
  now: number,
): Promise<Known | undefined> {
  const { viewer } = memory;
  const known = await gatherKnown(store, memory, viewer, now);
  const own = await gatherOwn(store, facts.writer);
  const lesson = { facts, memory, known: { ...known, ...(own && { own }) }, viewer, now, newId };
  const entries = learnFrom(lesson);
  if (entries.length === 0) return known;
  await ifWritable(() => store.putEntries(entries));
  await refreshBadge();
  void tellPages();
  return undefined;
}

/**
 * What goes back to a page: words for the people on it, and nothing else. On a page of another account, and on a site
 * that was only opened once, only what the responses say: whoever owns a page could find out beside whom a mark stands.
 */
export async function marksOf(store: Store, memory: PageMemory): Promise<MarksAnswer> {
  const now = readClock();
  const { host, isMediumHost } = parsePageAddress(memory.url);
  const isTrusted = isMediumHost || (await isSite(host));
  if (!isTrusted || isOthersPage(memory, await store.readViewer())) {
    const { marks, summary } = marksFor(memory, { ...knownPeople([]), listPartners: () => [] }, now);
    return inWords({
      marks: marks.filter(({ responseId }) => responseId !== undefined),
      ...(summary && { summary }),
    });
  }
  return inWords(marksFor(memory, await gatherKnown(store, memory, memory.viewer, now), now));
}

/** Where there is something to paint, with the words that its painting needs. */
async function inWords(answer: MarksAnswer): Promise<MarksAnswer> {
  const isPainted = answer.marks.length > 0 || answer.summary || answer.strip;
  return isPainted ? { ...answer, speech: await readPageSpeech() } : answer;
}
