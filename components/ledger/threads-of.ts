import { agoWords } from '../../lib/ledger/spans';
import type { Thread } from '../../lib/ledger/thread';
import { displayName } from '../text/display-name';
import { mediumLink } from '../text/links';
import type { ThreadRow } from './ledger-view';

/** Puts a thread you responded in into words. */
export function threadRowOf(thread: Thread, now: number): ThreadRow {
  const url = mediumLink(thread.place.url);
  const lookedWords = wordsOfLook(thread, now);
  return {
    key: thread.key,
    title: displayName(thread.place.title) ?? 'A story without a title',
    ...(url === undefined ? {} : { url }),
    respondedWords: `you responded ${agoWords(thread.lastRespondedAt, now)}`,
    ...(lookedWords === undefined ? {} : { lookedWords }),
    texts: thread.responses.toReversed().flatMap(({ text }) => displayName(text) ?? []),
  };
}

function wordsOfLook({ lookedAt, responseCount }: Thread, now: number): string | undefined {
  if (lookedAt === undefined) return undefined;
  const ago = agoWords(lookedAt, now);
  return responseCount === undefined
    ? `you looked ${ago}`
    : `${responseCount} ${responseCount === 1 ? 'response' : 'responses'} when you looked ${ago}`;
}
