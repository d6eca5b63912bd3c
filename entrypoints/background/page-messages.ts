import { newId, readClock } from '../../lib/browser/clock';
import { tellPages } from '../../lib/browser/tabs';
import type { PageFacts } from '../../lib/facts/page-facts';
import { learnFrom } from '../../lib/ledger/learn';
import type { MarksAnswer } from '../../lib/ledger/mark';
import { marksFor } from '../../lib/ledger/marks';
import { isSamePage, type PageMemory } from '../../lib/ledger/page-memory';
import { withSeen } from '../../lib/ledger/seen-people';
import { mergeFacts } from '../../lib/medium/merge-facts';
import { parseExchange } from '../../lib/medium/parse-exchange';
import { readAnswer } from '../../lib/medium/read-answer';
import { readState } from '../../lib/medium/read-state';
import type { Message } from '../../lib/messages/protocol';
import type { Store } from '../../lib/store/open-store';
import { gatherKnown } from './gather-known';
import { addFacts, isOwnersPage, settleOwner } from './page-memory-of';
import { refreshBadge } from './refresh-badge';
import { seePeople } from './session-people';
import { recallTab, rememberTab } from './tab-memory';

const NO_MARKS: MarksAnswer = { marks: [] };

/** A page was read: its own state says more exactly what the page shows, so it comes first and the newer page after it. */
export async function onPageRead(
  store: Store,
  tabId: number,
  message: Message<'pageRead'>,
): Promise<MarksAnswer> {
  const state = message.stateText === undefined ? undefined : readState(message.stateText, message.facts.url);
  return takeIn(store, tabId, state ? mergeFacts(state, message.facts) : message.facts);
}

/** Medium answered its own page: what the answer says is taken in like anything else that was read. */
export async function onAnswerSeen(
  store: Store,
  tabId: number,
  message: Message<'answerSeen'>,
): Promise<MarksAnswer> {
  const { url, requestBody, responseBody } = message;
  const parts = parseExchange(requestBody, responseBody).flatMap(
    (exchange) => readAnswer(exchange, url) ?? [],
  );
  const [first, ...others] = parts;
  if (!first) return onMarksAsked(store, tabId, url);
  return takeIn(store, tabId, others.reduce(mergeFacts, first));
}

/** The page wants its marks again. Without a memory of it, it is asked to send what it reads once more. */
export async function onMarksAsked(store: Store, tabId: number, url: string): Promise<MarksAnswer> {
  const memory = await recallTab(tabId);
  if (!memory || !isSamePage(memory.url, url)) return { ...NO_MARKS, forgotten: true };
  return marksOf(store, memory);
}

async function takeIn(store: Store, tabId: number, facts: PageFacts): Promise<MarksAnswer> {
  const now = readClock();
  const before = await recallTab(tabId);
  const owner = await settleOwner(store, facts.viewer);
  const memory = withSeen(addFacts(before, facts, owner, now), await seePeople(facts.people));
  await rememberTab(tabId, memory);
  if (isOwnersPage(memory, owner)) await learn(store, facts, memory, now);
  return marksOf(store, memory);
}

async function learn(store: Store, facts: PageFacts, memory: PageMemory, now: number): Promise<void> {
  const { viewer } = memory;
  const known = await gatherKnown(store, memory, viewer, now);
  const entries = learnFrom({ facts, memory, known, viewer, now, newId });
  if (entries.length === 0) return;
  await store.putEntries(entries);
  await refreshBadge();
  void tellPages();
}

/** What goes back to a page: words for the people on it, and nothing else. */
export async function marksOf(store: Store, memory: PageMemory): Promise<MarksAnswer> {
  const now = readClock();
  return marksFor(memory, await gatherKnown(store, memory, memory.viewer, now), now);
}
