import type { ThreadsView } from '../../../components/ledger/thread-view';
import { threadRowOf } from '../../../components/ledger/threads-of';
import type { Partner } from '../../../components/rows/row-of';
import type { Thread } from '../../../lib/ledger/thread';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { NOW } from './examples';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

const owing = (key: string, name: string, dueIn: number): Partner => ({
  person: {
    key,
    id: key,
    username: name.split(' ')[0]?.toLowerCase() ?? key,
    name,
    aliases: [],
    formerNames: [],
    tags: [],
    notes: [],
  },
  swap: {
    personKey: key,
    yours: { state: 'done', doneAt: NOW + dueIn - 2 * DAY },
    theirs: { state: 'open' },
    state: 'theyOwe',
    openedAt: NOW + dueIn - 2 * DAY,
    dueAt: NOW + dueIn,
  },
  status: dueIn > 0 ? 'waiting' : 'overdue',
});

const club: Thread = {
  key: 'a1b2c3',
  place: {
    url: 'https://medium.com/@host/the-small-club-a1b2c3',
    storyId: 'a1b2c3',
    title: 'The small club',
  },
  responses: [
    { entryId: 'r1', at: NOW - 9 * DAY, responseId: 'c1', text: 'Count me in.' },
    {
      entryId: 'r2',
      at: NOW - 3 * DAY,
      responseId: 'c2',
      text: 'Gardens and small ferries. I read before I follow, and I return what I receive.',
    },
  ],
  lastRespondedAt: NOW - 3 * DAY,
  lookedAt: NOW - 2 * DAY,
  responseCount: 51,
  countedAt: NOW - 2 * HOUR,
  claps: 12,
  news: { count: 3, sinceAt: NOW - 2 * DAY, isLookedAt: false },
};

const THREADS: readonly { readonly thread: Thread; readonly owing: readonly Partner[] }[] = [
  {
    thread: club,
    owing: [
      owing('m1', 'Mira Solberg', -2 * DAY),
      owing('t1', 'Teo Vance', -5 * HOUR),
      owing('i1', 'Ilse O.', 31 * HOUR),
    ],
  },
  {
    thread: {
      ...club,
      key: 'b',
      place: { ...club.place, title: 'Quiet corners, loud hearts' },
      responses: [{ entryId: 'r3', at: NOW - 12 * DAY }],
      lastRespondedAt: NOW - 12 * DAY,
      countedAt: NOW - 2 * DAY,
      responseCount: 120,
      news: { count: 7, sinceAt: NOW - 11 * DAY, isLookedAt: true },
    },
    owing: Array.from({ length: 9 }, (_, at) => owing(`o${at}`, `Olga ${at}`, (at - 4) * 9 * HOUR)),
  },
  {
    thread: {
      key: 'c',
      place: { url: 'https://medium.com/p/c' },
      responses: [{ entryId: 'r4', at: NOW - 40 * DAY, responseId: 'c4', text: 'A long one. '.repeat(60) }],
      lastRespondedAt: NOW - 40 * DAY,
    },
    owing: [],
  },
];

/** The threads page as it is made from threads, so that the picture is that of the real thing. */
export function exampleThreads(list = THREADS): ThreadsView {
  return {
    page: 'threads',
    now: NOW,
    rows: list.map(({ thread, owing: some }) => threadRowOf(thread, some, NOW)),
    more: list.length > 2,
  };
}

// Drawn when it is asked for: words need the language, which is set after this file was loaded.
const threadScene = (name: string, list = THREADS): Scene => ({
  ...scene(name, '#threads', { page: 'loading', slow: false }),
  draw: () => scene(name, '#threads', exampleThreads(list)).draw?.() ?? <p />,
});

export const THREAD_SCENES: readonly Scene[] = [
  threadScene('threads'),
  { ...threadScene('threads-focus'), press: ['j', 'j'] },
  threadScene('threads-none', []),
];
