/// <reference types="chrome" />
import type { Worker } from 'playwright-core';
import type { PageFacts } from '../../lib/facts/page-facts';
import type { PersonFacts } from '../../lib/facts/person-facts';
import { classifyResponse } from '../../lib/ledger/intent/classify-response';
import type { PageMemory } from '../../lib/ledger/page-memory';
import type { World } from '../practice-medium/world/world';

/** What the background remembers of all open pages, by address without its query. */
export type Remembered = ReadonlyMap<string, PageMemory>;

/** Asks the worker until its memory has stayed the same for most of a second. */
export async function settledMemory(worker: Worker): Promise<Remembered> {
  let text = '';
  for (let still = 0, asked = 0; still < 4 && asked < 60; asked += 1) {
    const next = await worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    still = next === text ? still + 1 : 0;
    text = next;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const memories: Record<string, PageMemory> = JSON.parse(text);
  return new Map(
    Object.entries(memories)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([, memory]) => [memory.url.replace(/[?#].*$/s, ''), memory]),
  );
}

/** The memory as the facts it was made from, as far as it keeps them: a response without its text counts as cut. */
export function factsOf({
  url,
  kind,
  viewer,
  story,
  people,
  responses,
  list,
  problems,
}: PageMemory): PageFacts {
  return {
    url,
    kind,
    ...(viewer !== undefined && { viewer }),
    ...(story && { story }),
    people: [...people],
    responses: responses.map(({ id, parentId, authorId, authorUsername, authorName, at }) => ({
      id,
      cut: true,
      ...(parentId !== undefined && { parentId }),
      ...(authorId !== undefined && { authorId }),
      ...(authorUsername !== undefined && { authorUsername }),
      ...(authorName !== undefined && { authorName }),
      ...(at !== undefined && { at }),
    })),
    ...(list && { list: { ...list, usernames: [...list.usernames] } }),
    problems: [...problems],
  };
}

/** Responses whose whole text was read and that are remembered with another meaning than that text has. */
export function misreadKinds({ responses }: PageMemory, world: World): string[] {
  return responses.flatMap(({ id, cut, kind, length }) => {
    const post = world.posts.get(id);
    if (cut || length === 0 || !post || post.asStory) return [];
    const meant = classifyResponse(post.paragraphs.join('\n')).kind;
    return kind === meant ? [] : [`response ${id}: ${kind} instead of ${meant}`];
  });
}

/** What there is to know of a page, and how often: the fewer the more was lost. */
export function countFacts(memory: PageMemory): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (what: string, value: unknown): void => {
    if (value !== undefined && value !== 0) counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const countEach = (what: string, thing: object | undefined | null): void => {
    for (const [name, value] of Object.entries(thing ?? {})) count(`${what}.${name}`, value);
  };
  countEach('viewer', memory.viewer);
  countEach('story', memory.story);
  // A thread tells of its author; what other pages told of those who respond is beside the point.
  const isShown = ({ id }: PersonFacts): boolean => memory.kind !== 'story' || id === memory.story?.authorId;
  for (const person of memory.people.filter(isShown)) countEach('people', person);
  for (const response of memory.responses) countEach('responses', response);
  for (const username of memory.list?.usernames ?? []) count('list.usernames', username);
  count('list.total', memory.list?.total);
  count('list.complete', memory.list?.complete || undefined);
  return counts;
}

/** What a memory holds less of than another of the same page. */
export function lostFrom(whole: PageMemory, memory: PageMemory | undefined): string[] {
  const left = memory ? countFacts(memory) : new Map<string, number>();
  return [...countFacts(whole)]
    .filter(([what, count]) => (left.get(what) ?? 0) < count)
    .map(([what, count]) => `${what} ${left.get(what) ?? 0}/${count}`);
}
