import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_RECORDS, type Who } from '../../../lib/messages/page-messages';
import { MESSAGES, type Message, type MessageType } from '../../../lib/messages/protocol';
import { factsOf, response, STORY_URL } from '../../lib/ledger/page-examples';
import { newBrowser, requestId, startWorker, type Worker } from './make-worker';

/** What a content script may send. */
type PageType = {
  [T in MessageType]: 'page' extends (typeof MESSAGES)[T]['from'][number] ? T : never;
}[MessageType];

interface Asked {
  readonly url: string;
  readonly who: Who;
  readonly responseId?: string;
}

const OFFER = 'I will follow back everyone who follows me';
const ELSEWHERE = 'https://medium.com/@other/another-story-9f8e7d6c5b4a';
const CANARY = 'the canary of the reading room';
/** Mara’s id and response, which the page of the other tab shows. */
const HERS = 'ab12';
const RESPONSE = 'c1';

/** A page on which only Owen stands. */
const owens = factsOf({ url: ELSEWHERE, responses: [response('c9', 'owen', OFFER)] });
const undo = (asked: Asked, entryId: string): Message => ({
  ...asked,
  type: 'undoFromPage',
  requestId: requestId(),
  entryId,
});

/**
 * Every message of a content script that could ask about somebody, or nothing where it names nobody: a type that is
 * missing here fails to compile. What is read is the page’s own, whatever else the message says.
 */
const MESSAGES_ABOUT: Readonly<Record<PageType, (asked: Asked, entryId: string) => readonly Message[]>> = {
  pageRead: () => [{ type: 'pageRead', facts: owens }],
  answerSeen: ({ who }) => [
    {
      type: 'answerSeen',
      url: ELSEWHERE,
      requestBody: JSON.stringify([
        { operationName: 'PostResponsesQuery', variables: { postId: '1a2b3c4d5e6f' } },
      ]),
      responseBody: JSON.stringify([
        {
          data: {
            post: {
              id: '1a2b3c4d5e6f',
              threadedPostResponses: { posts: [{ id: RESPONSE, creator: { ...who } }] },
            },
          },
        },
      ]),
    },
  ],
  marksAsked: ({ url }) => [{ type: 'marksAsked', url }],
  followClicked: (asked) =>
    [true, false].map((followed) => ({ ...asked, type: 'followClicked' as const, followed })),
  offerAnswered: ({ url, who }) => [
    { type: 'offerAnswered', requestId: requestId(), url, who, keep: true },
    { type: 'offerAnswered', requestId: requestId(), url, who, keep: false },
  ],
  personAsked: (asked) => [{ ...asked, type: 'personAsked' }],
  recordFromPage: (asked) =>
    PAGE_RECORDS.map((what) => ({
      ...asked,
      type: 'recordFromPage' as const,
      requestId: requestId(),
      what,
    })),
  noteFromPage: (asked) => [{ ...asked, type: 'noteFromPage', requestId: requestId(), text: 'seen' }],
  undoFromPage: (asked, entryId) => [
    undo(asked, entryId),
    undo({ ...asked, who: { username: 'owen' } }, entryId),
  ],
  mediumFound: () => [],
  painterWanted: () => [],
  threadReaderWanted: () => [],
  ownReaderWanted: () => [],
  panelWanted: () => [],
};
const TYPES = Object.keys(MESSAGES_ABOUT) as PageType[];
const WAYS: readonly Who[] = [
  { username: 'mara' },
  { username: 'MARA' },
  { id: HERS },
  { name: 'Mara' },
  { id: HERS, username: 'mara', name: 'Mara' },
  {},
];

describe('a content script that asks about somebody who is not on its page', () => {
  let worker: Worker;
  let entryId: string;
  beforeEach(async () => {
    worker = await startWorker(newBrowser());
    await worker.app({
      type: 'changeSettings',
      requestId: requestId(),
      settings: { recordFollowClicks: 'always' },
    });
    await worker.read(
      factsOf({ responses: [response(RESPONSE, 'mara', OFFER, { authorId: HERS, authorName: 'Mara' })] }),
    );
    const about = { url: STORY_URL, who: { username: 'mara' } };
    await worker.page({ ...about, type: 'noteFromPage', requestId: requestId(), text: CANARY });
    const put = await worker.page({
      ...about,
      type: 'recordFromPage',
      requestId: requestId(),
      what: 'iFollowed',
    });
    if (!put.ok) throw new Error(put.error.words);
    entryId = (put.value as { entryId: string }).entryId;
    await worker.read(owens, 2);
  });
  const kept = async () => {
    const store = await worker.openDesk();
    return JSON.stringify([
      await store.listEntriesOf(HERS),
      await store.listPeople([HERS], ['mara', 'owen']),
    ]);
  };

  it.each(TYPES)('by %s is told nothing of them and changes nothing', async (type) => {
    const before = await kept();
    expect(before).toContain(CANARY);
    for (const who of WAYS) {
      for (const url of [ELSEWHERE, STORY_URL]) {
        for (const responseId of [undefined, RESPONSE]) {
          const asked = { url, who, ...(responseId !== undefined && { responseId }) };
          for (const message of MESSAGES_ABOUT[type](asked, entryId)) {
            const answer = JSON.stringify(await worker.page(message, 2));
            expect(answer.toLowerCase(), JSON.stringify(message)).not.toMatch(/mara|canary|ab12|entryid":"/);
          }
        }
      }
    }
    expect(await kept()).toBe(before);
  });

  it('names nobody in the others', () => {
    const others = TYPES.filter(
      (type) => MESSAGES_ABOUT[type]({ url: ELSEWHERE, who: {} }, entryId).length === 0,
    );
    for (const type of others) expect(Object.keys(MESSAGES[type].schema.shape)).toEqual(['type']);
    expect(others).toHaveLength(5);
  });

  it('by personAsked is told all of it on their own page', async () => {
    const answer = await worker.page({ type: 'personAsked', url: STORY_URL, who: { username: 'mara' } });
    expect(JSON.stringify(answer)).toContain(CANARY);
  });
});
