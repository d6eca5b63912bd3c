import type { Partner } from '../../../components/rows/row-of';
import type { Draft } from '../../../lib/ledger/drafts/draft';
import type { Mentionable } from '../../../lib/ledger/drafts/mentions';
import { listMentionable } from '../../../lib/ledger/drafts/mentions';
import type { LeftShape, LeftText } from '../../../lib/ledger/drafts/repeats';
import { LOOKED_BACK, shapesOf } from '../../../lib/ledger/drafts/repeats';
import type { Thread } from '../../../lib/ledger/thread';
import type { Reader } from '../../../lib/store/reader';

/** Threads that can be chosen from a list; any other by its address. */
const THREADS_MAX = 100;
const PEOPLE_MAX = 100;

/** What the ledger knows that matters before a draft is copied. */
export interface CopyFacts {
  readonly draft: Draft | undefined;
  readonly threads: readonly Thread[];
  readonly people: readonly Mentionable<Partner>[] | undefined;
  /** What was left in the last 30 days. */
  readonly left: readonly LeftShape[];
}

/** @param threadKey the thread it is meant for; undefined: none was chosen */
export async function readCopying(
  reader: Reader,
  now: number,
  draftId: string,
  threadKey: string | undefined,
): Promise<CopyFacts> {
  // Asked at once: what is asked after an await would not be observed for changes.
  const [drafts, threads, recent, overdue] = await Promise.all([
    reader.listDrafts(),
    reader.listThreads(THREADS_MAX),
    reader.listThreadsSince(now - LOOKED_BACK),
    threadKey === undefined ? undefined : reader.listOverdueOfThread(threadKey, now, PEOPLE_MAX),
  ]);
  return {
    draft: drafts.find(({ id }) => id === draftId),
    threads,
    people: overdue && listMentionable(overdue, now),
    left: shapesOf(recent.flatMap(leftIn), now),
  };
}

/** The writer's own words in a thread, as far as they are known. */
function leftIn({ place, responses }: Thread): readonly LeftText[] {
  const { title, url } = place;
  return responses.flatMap(({ at, text }) =>
    text === undefined ? [] : [{ text, at, url, ...(title !== undefined && { title }) }],
  );
}
