import type { Entry, Responded, ThreadLooked, ThreadSeen } from './entry';
import { threadKeyOf } from './fold-thread';
import type { Lesson } from './learn';
import { placeOf } from './lesson-refs';
import type { PageMemory } from './page-memory';
import type { Thread } from './thread';
import { VISIT } from './thread-news';
import { isViewer } from './viewer';

/** Your own responses, once each and again once their words are known, and that you looked at a thread you had responded in. */
export function learnResponses(lesson: Lesson): readonly Entry[] {
  const responded = [...learnOwnPage(lesson), ...learnThread(lesson)];
  const fresh = responded.filter(({ place: { responseId = '' } }) => !lesson.known.findResponse(responseId));
  return [...responded, ...learnLook(lesson, fresh)];
}

function learnThread({ facts, memory, viewer, known, now, newId }: Lesson): readonly Responded[] {
  const seen = new Set<string>();
  return (facts.responses ?? []).flatMap((response) => {
    const isOwn = isViewer(viewer, { id: response.authorId, username: response.authorUsername });
    const before = known.findResponse(response.id);
    const isNew = before === undefined || (before.text === undefined && response.text !== undefined);
    if (!isOwn || seen.has(response.id) || !isNew) return [];
    seen.add(response.id);
    return [
      {
        id: newId(),
        at: Math.min(response.at ?? now, now),
        kind: 'responded' as const,
        place: { ...(before?.place ?? placeOf(memory)), responseId: response.id },
        ...(response.text !== undefined && { text: response.text }),
      },
    ];
  });
}

/** A response has a page of its own, where it is the story. */
function learnOwnPage({ facts: { story, url }, viewer, known, now, newId }: Lesson): readonly Responded[] {
  if (!story?.inResponseToId || known.findResponse(story.id)) return [];
  if (!isViewer(viewer, { id: story.authorId, username: story.authorUsername })) return [];
  return [
    {
      id: newId(),
      at: Math.min(story.publishedAt ?? now, now),
      kind: 'responded',
      place: { url, storyId: story.inResponseToId, responseId: story.id },
    },
  ];
}

/** So many responses stand at the foot of a story itself, seen 2026: to have them is not to have looked. */
const PREVIEW = 3;

/**
 * A look is that the responses were shown, or that there are none. A count that the page of the story says without
 * them is kept beside it: it tells that something is new which you have not looked at.
 */
function learnLook(
  { memory, known, now, newId }: Lesson,
  responded: readonly Responded[],
): readonly (ThreadLooked | ThreadSeen)[] {
  if (!known.findThread || !memory.story) return [];
  const place = placeOf(memory);
  const thread = known.findThread(threadKeyOf(place));
  if (!thread && responded.length === 0) return [];
  const { viewerClapCount: claps } = memory.story;
  const responseCount = countOf(memory, [...responded, ...(thread?.responses ?? [])]);
  const shown = memory.responses.length;
  const isLook =
    responded.length > 0 || shown > PREVIEW || (responseCount !== undefined && shown >= responseCount);
  const isNew =
    (responseCount !== undefined && responseCount !== thread?.responseCount) ||
    (claps !== undefined && claps !== thread?.claps);
  if (!isNew && !(isLook && isDue(thread, now))) return [];
  return [
    {
      id: newId(),
      at: now,
      kind: isLook ? 'threadLooked' : 'threadSeen',
      place,
      ...(responseCount !== undefined && { responseCount }),
      ...(claps !== undefined && { claps }),
    },
  ];
}

/** What the page counted, and what you wrote since: the page does not always count that. */
function countOf(
  { story, countedAt }: PageMemory,
  own: readonly { readonly at: number }[],
): number | undefined {
  if (story?.responseCount === undefined) return undefined;
  const since = own.filter(({ at }) => countedAt !== undefined && at > countedAt).length;
  return story.responseCount + since;
}

/** Whether a look says more than the one before: it is long ago, or a count was seen since. */
function isDue(thread: Thread | undefined, now: number): boolean {
  if (thread?.lookedAt === undefined) return true;
  return now - thread.lookedAt >= VISIT || (thread.countedAt ?? 0) > thread.lookedAt;
}
