import type { PageFacts, Viewer } from '../../lib/facts/page-facts';
import { classifyResponse } from '../../lib/ledger/intent/classify-response';
import { isGap, listGaps } from '../../lib/ledger/page-gaps';
import { applyFacts, emptyMemory, type PageMemory, startAgain } from '../../lib/ledger/page-memory';
import { isViewer } from '../../lib/ledger/viewer';
import { isAnswered } from '../../lib/medium/is-answered';
import type { Store } from '../../lib/store/open-store';
import { ifWritable } from './if-writable';

export interface FactsAdded {
  readonly facts: PageFacts;
  readonly owner: Viewer | undefined;
  /** The browser's name for the loaded document; absent when it gives none. */
  readonly documentId: string | undefined;
  readonly now: number;
}

/** What is remembered of a page once these facts are added; where the page does not say who the writer is, the ledger's writer is taken. */
export function addFacts(
  before: PageMemory | undefined,
  { facts, owner, documentId, now }: FactsAdded,
): PageMemory {
  // A page that was loaded anew may have lost what it had: a list that was whole yesterday proves nothing today.
  const kept = before && before.documentId !== documentId ? startAgain(before, facts.url) : before;
  const applied = applyFacts(kept ?? emptyMemory(facts.url), facts, classifyResponse, now);
  const memory = applied.viewer === undefined && owner ? { ...applied, viewer: owner } : applied;
  // What one source could not read, another may have read since.
  const reported = memory.problems.filter((problem) => !isGap(problem) && !isAnswered(problem.code, memory));
  return {
    ...memory,
    ...(documentId !== undefined && { documentId }),
    problems: [...reported, ...listGaps(memory)],
  };
}

/**
 * Whose ledger this is: the first writer that a page has shown. Completed with what later pages say of the same writer,
 * never exchanged for another.
 */
export async function settleOwner(store: Store, seen: PageMemory['viewer']): Promise<Viewer | undefined> {
  const owner = await store.readViewer();
  if (!seen || (seen.id === undefined && seen.username === undefined)) return owner;
  if (owner && !isViewer(owner, seen)) return owner;
  const completed = { ...owner, ...seen };
  if (JSON.stringify(completed) !== JSON.stringify(owner)) await ifWritable(() => store.putViewer(completed));
  return completed;
}

/** Whether the page speaks for the writer whose ledger this is; another account teaches the ledger nothing. */
export function isOwnersPage(memory: PageMemory, owner: Viewer | undefined): boolean {
  return owner !== undefined && isViewer(owner, memory.viewer ?? {});
}

/** Whether the page says that another account is signed in: nothing of this ledger concerns it. */
export function isOthersPage({ viewer }: PageMemory, owner: Viewer | undefined): boolean {
  if (!owner || !viewer) return false;
  const byId = owner.id !== undefined && viewer.id !== undefined;
  const byUsername = owner.username !== undefined && viewer.username !== undefined;
  return (byId || byUsername) && !isViewer(owner, viewer);
}
