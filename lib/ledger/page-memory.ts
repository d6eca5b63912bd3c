import type { PageFacts, PageKind, Problem, StoryFacts, Viewer } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import type { ResponseKind } from './intent/response-kind';
import { mergePeople } from './merge-people';
import { mergeResponses } from './merge-responses';
import { lowerUsername } from './person-keys';
import type { RememberedList } from './remembered-list';
import { mergeList } from './remembered-list';

/** A response without its text: what it says in a swap, and who said it. */
export interface RememberedResponse {
  readonly id: string;
  readonly parentId?: string | null;
  readonly authorId?: string;
  readonly authorUsername?: string;
  readonly authorName?: string;
  readonly at?: number;
  readonly kind: ResponseKind;
  /** The words that led to the kind, at most 300 characters. */
  readonly quoted?: string;
  /** Length of the text that was read, and whether it was only the beginning: tells when to read it anew. */
  readonly length: number;
  readonly cut: boolean;
}

/**
 * What the background keeps of one open page, in session memory only and gone with the browser: plain JSON, no whole
 * texts. Arrays are in the order in which things were first seen.
 */
export interface PageMemory {
  readonly url: string;
  readonly kind: PageKind;
  /** The browser's name for the document that was loaded; another one means that the page was loaded anew. */
  readonly documentId?: string;
  /** When the first facts of this page came; absent when no time was given. */
  readonly startedAt?: number;
  /** Null: signed out; absent: could not be told yet. */
  readonly viewer?: Viewer | null;
  readonly story?: StoryFacts;
  /** Since when the story is known to have so many responses; absent when it is not, or no time was given. */
  readonly countedAt?: number;
  readonly people: readonly PersonFacts[];
  readonly responses: readonly RememberedResponse[];
  readonly list?: RememberedList;
  readonly problems: readonly Problem[];
}

/** Says what a text means in a swap; `classifyResponse` of `./intent`. */
export type Classify = (text: string) => { readonly kind: ResponseKind; readonly quoted?: string };

const PROBLEMS_MAX = 200;

/** A page of which nothing was read yet. */
export function emptyMemory(url: string): PageMemory {
  return { url, kind: 'other', people: [], responses: [], problems: [] };
}

/**
 * Adds what a page, or a part that was added to it, says. Newer facts win; what they leave out stays. Facts of
 * another address begin a new memory, which keeps only the viewer. `now` (ms) dates the memory and its list.
 */
export function applyFacts(
  memory: PageMemory,
  facts: PageFacts,
  classify: Classify,
  now?: number,
): PageMemory {
  const before = isSamePage(memory.url, facts.url) ? memory : startAgain(memory, facts.url);
  const viewer = mergeViewer(before.viewer, facts.viewer);
  const story = mergeStory(before.story, facts.story);
  const list = mergeList(before.list, facts.list, now);
  const startedAt = before.startedAt ?? now;
  const countedAt = isCountedAnew(before.story, story) ? now : before.countedAt;
  return {
    url: facts.url,
    kind: facts.kind === 'other' ? before.kind : facts.kind,
    ...(startedAt !== undefined && { startedAt }),
    ...(viewer !== undefined && { viewer }),
    ...(story && { story }),
    ...(countedAt !== undefined && { countedAt }),
    people: mergePeople(before.people, facts.people),
    responses: mergeResponses(before.responses, facts.responses, classify),
    ...(list && { list }),
    problems: mergeProblems(before.problems, facts.problems),
  };
}

/** The same address but for query and fragment, which Medium changes while a page is open. */
export function isSamePage(a: string, b: string): boolean {
  return withoutQuery(a) === withoutQuery(b);
}

function withoutQuery(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** A memory with nothing of the page left in it: only who is looking stays. */
export function startAgain(memory: PageMemory, url: string): PageMemory {
  return { ...emptyMemory(url), ...(memory.viewer !== undefined && { viewer: memory.viewer }) };
}

function mergeViewer(before: PageMemory['viewer'], seen: PageFacts['viewer']): PageMemory['viewer'] {
  if (seen === undefined || seen === null || !before) return seen === undefined ? before : seen;
  return isOtherWriter(before, seen) ? seen : { ...before, ...seen };
}

/** The ids decide; without both of them another username is another account: never the id of one and the name of the other. */
function isOtherWriter(before: Viewer, seen: Viewer): boolean {
  if (before.id !== undefined && seen.id !== undefined) return before.id !== seen.id;
  if (before.username === undefined || seen.username === undefined) return false;
  return lowerUsername(before.username) !== lowerUsername(seen.username);
}

function mergeStory(before: StoryFacts | undefined, seen: StoryFacts | undefined): StoryFacts | undefined {
  if (!seen || !before || before.id !== seen.id) return seen ?? before;
  return { ...before, ...seen };
}

function isCountedAnew(before: StoryFacts | undefined, story: StoryFacts | undefined): boolean {
  return story?.responseCount !== undefined && story.responseCount !== before?.responseCount;
}

function mergeProblems(before: readonly Problem[], seen: readonly Problem[]): readonly Problem[] {
  const known = new Map(before.map((problem) => [`${problem.code} ${problem.where}`, problem]));
  for (const problem of seen) known.set(`${problem.code} ${problem.where}`, problem);
  return [...known.values()].slice(0, PROBLEMS_MAX);
}
