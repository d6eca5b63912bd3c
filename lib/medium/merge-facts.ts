import type { Happening, ListFacts, PageFacts, Problem, StoryFacts, Viewer } from '../facts/page-facts';
import { isAnswered } from './is-answered';
import { mergePeople } from './merge-people';
import { mergeResponses } from './merge-responses';
import { mergeWriter } from './own/merge-writer';
import { prune } from './prune';

/**
 * Two readings of one page as one. What is newer and more exact wins, what is absent erases nothing. Problems that
 * the other reading has answered are dropped.
 */
export function mergeFacts(older: PageFacts, newer: PageFacts): PageFacts {
  const facts = prune<PageFacts>({
    url: newer.url,
    kind: newer.kind === 'other' ? older.kind : newer.kind,
    viewer: mergeViewer(older.viewer, newer.viewer),
    story: mergeStory(older.story, newer.story),
    people: mergeIf(older.people, newer.people, mergePeople),
    responses: mergeIf(older.responses, newer.responses, mergeResponses),
    list: mergeList(older.list, newer.list),
    happenings: mergeIf(older.happenings, newer.happenings, mergeHappenings),
    writer: mergeWriter(older.writer, newer.writer),
    problems: [],
  });
  facts.problems = mergeProblems(older.problems, newer.problems).filter(
    ({ code }) => !isAnswered(code, facts),
  );
  return facts;
}

function mergeIf<T>(
  older: T[] | undefined,
  newer: T[] | undefined,
  merge: (a: T[], b: T[]) => T[],
): T[] | undefined {
  return older && newer ? merge(older, newer) : (newer ?? older);
}

function mergeViewer(
  older: Viewer | null | undefined,
  newer: Viewer | null | undefined,
): Viewer | null | undefined {
  if (!older || !newer) return newer === undefined ? older : newer;
  const isOther =
    older.id && newer.id
      ? older.id !== newer.id
      : older.username && newer.username && older.username.toLowerCase() !== newer.username.toLowerCase();
  return isOther ? newer : { ...older, ...newer };
}

function mergeStory(older: StoryFacts | undefined, newer: StoryFacts | undefined): StoryFacts | undefined {
  return older && newer && older.id === newer.id ? { ...older, ...newer } : (newer ?? older);
}

function mergeList(older: ListFacts | undefined, newer: ListFacts | undefined): ListFacts | undefined {
  if (!older || !newer) return newer ?? older;
  if (older.kind !== newer.kind || older.of?.toLowerCase() !== newer.of?.toLowerCase()) return newer;
  const byName = new Map([...older.usernames, ...newer.usernames].map((name) => [name.toLowerCase(), name]));
  const isNext = typeof older.next === 'string' && older.next === newer.after;
  const { after, next } = isNext
    ? { after: older.after, next: newer.next }
    : newer.after === undefined
      ? older
      : newer;
  const total = newer.total ?? older.total;
  const complete = older.complete || newer.complete || (after === null && next === null);
  return prune<ListFacts>({
    ...older,
    ...newer,
    usernames: [...byName.values()],
    total,
    complete,
    after,
    next,
  });
}

function unique<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function mergeHappenings(older: Happening[], newer: Happening[]): Happening[] {
  return unique([...older, ...newer]).slice(-1_000);
}

function mergeProblems(older: Problem[], newer: Problem[]): Problem[] {
  return unique([...older, ...newer]).slice(0, 200);
}
