import type { Entry, Responded, ThreadLooked } from './entry';
import { threadKeyOf } from './fold-thread';
import type { Lesson } from './learn';
import { placeOf } from './lesson-refs';
import { HOUR } from './time';
import { isViewer } from './viewer';

const LOOK_AGAIN_AFTER = HOUR;

/** Your own responses, once each, and that you looked at a thread you had responded in. */
export function learnResponses(lesson: Lesson): readonly Entry[] {
  const responded = [...learnOwnPage(lesson), ...learnThread(lesson)];
  return [...responded, ...learnLook(lesson, responded.length > 0)];
}

function learnThread({ facts, memory, viewer, known, now, newId }: Lesson): readonly Responded[] {
  const seen = new Set<string>();
  return (facts.responses ?? []).flatMap((response) => {
    const isOwn = isViewer(viewer, { id: response.authorId, username: response.authorUsername });
    if (!isOwn || seen.has(response.id) || known.hasResponded(response.id)) return [];
    seen.add(response.id);
    return [
      {
        id: newId(),
        at: Math.min(response.at ?? now, now),
        kind: 'responded' as const,
        place: { ...placeOf(memory), responseId: response.id },
        ...(response.text !== undefined && { text: response.text }),
      },
    ];
  });
}

/** A response has a page of its own, where it is the story. */
function learnOwnPage({ facts: { story, url }, viewer, known, now, newId }: Lesson): readonly Responded[] {
  if (!story?.inResponseToId || known.hasResponded(story.id)) return [];
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

function learnLook({ memory, known, now, newId }: Lesson, justResponded: boolean): readonly ThreadLooked[] {
  if (!known.findThread || !memory.story) return [];
  const place = placeOf(memory);
  const thread = known.findThread(threadKeyOf(place));
  if (!thread && !justResponded) return [];
  const { responseCount } = memory.story;
  const isNew = responseCount !== undefined && responseCount !== thread?.responseCount;
  const isLongAgo = thread?.lookedAt === undefined || now - thread.lookedAt >= LOOK_AGAIN_AFTER;
  if (!isNew && !isLongAgo) return [];
  return [
    {
      id: newId(),
      at: now,
      kind: 'threadLooked',
      place,
      ...(responseCount !== undefined && { responseCount }),
    },
  ];
}
