import { agoWords } from '../../lib/ledger/spans';
import { titleKey } from '../../lib/ledger/swap-filter';
import type { Thread } from '../../lib/ledger/thread';
import { say, sayCount } from '../../lib/text/say';
import type { Partner } from '../rows/row-of';
import { rowOf } from '../rows/row-of';
import { displayName } from '../text/display-name';
import { mediumLink, responseLink } from '../text/links';
import { momentWords } from '../text/Moment';
import { QUERY_DEFAULT, routeLink } from './route';
import type { Owing, OwnWords, ThreadRow } from './thread-view';

/** The most claps that Medium takes from one reader of a story. */
const CLAPS_MOST = 50;
const OWING_SHOWN = 5;
/** As much of a response as tells it from the others. */
const WORDS_SHOWN = 300;

/** Puts a thread you responded in into words. `owing` are those who owe you there, the longest first. */
export function threadRowOf(thread: Thread, owing: readonly Partner[], now: number): ThreadRow {
  const url = mediumLink(thread.place.url);
  const { news } = thread;
  const more = moreOf(thread, owing.length - OWING_SHOWN);
  return {
    key: thread.key,
    title: displayName(thread.place.title) ?? say('threadNoTitle'),
    ...(url !== undefined && { url }),
    ...(news?.isLookedAt === false &&
      news.count > 0 && {
        newWords: sayCount('threadNew', news.count, { ago: agoWords(news.sinceAt, now) }),
      }),
    facts: factsOf(thread, now),
    own: thread.responses.toReversed().map(ownWordsOf),
    owing: owing.slice(0, OWING_SHOWN).map((partner) => owingOf(partner, now)),
    ...(more && { more }),
  };
}

function factsOf(thread: Thread, now: number): readonly string[] {
  const { lastRespondedAt, claps } = thread;
  return [
    say('threadResponded', { ago: agoWords(lastRespondedAt, now) }),
    ...countWords(thread, now),
    ...(claps === undefined ? [] : [say('threadClaps', { claps, most: CLAPS_MOST })]),
  ];
}

function countWords({ lookedAt, countedAt, responseCount, news }: Thread, now: number): readonly string[] {
  const looked = lookedAt === undefined ? [] : [say('threadLooked', { ago: agoWords(lookedAt, now) })];
  if (responseCount === undefined || countedAt === undefined) return looked;
  const isOfLook = lookedAt !== undefined && countedAt <= lookedAt;
  const ago = agoWords(isOfLook ? lookedAt : countedAt, now);
  return [
    sayCount(isOfLook ? 'threadLookedCount' : 'threadSeenCount', responseCount, { ago }),
    ...(news === undefined ? [] : newsWords(news, now)),
  ];
}

function newsWords({ count, sinceAt, isLookedAt }: NonNullable<Thread['news']>, now: number) {
  if (count === 0) return [say('threadNewNone', { ago: agoWords(sinceAt, now) })];
  return isLookedAt ? [sayCount('threadFound', count, { date: momentWords(sinceAt, now) })] : [];
}

function ownWordsOf({ entryId, at, text, responseId }: Thread['responses'][number]): OwnWords {
  const words = displayName(text, WORDS_SHOWN);
  const url = responseId === undefined ? undefined : responseLink(responseId);
  return {
    id: entryId,
    at,
    ...(words !== undefined && { text: words }),
    ...(url !== undefined && { url }),
  };
}

function owingOf(partner: Partner, now: number): Owing {
  const { key, name, username, pill } = rowOf(partner, now);
  return { key, pill, ...(name !== undefined && { name }), ...(username !== undefined && { username }) };
}

function moreOf({ place }: Thread, count: number): ThreadRow['more'] {
  if (count <= 0) return undefined;
  const where = titleKey(place.title ?? '');
  const query = { ...QUERY_DEFAULT, filter: 'all', where } as const;
  return { words: sayCount('threadOwingMore', count), href: routeLink({ page: 'people', query }) };
}
