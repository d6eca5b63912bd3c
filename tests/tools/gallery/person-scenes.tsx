import { personOf } from '../../../components/ledger/person-of';
import type { PersonEntry, PersonRef, Undone } from '../../../lib/ledger/entry';
import { foldPerson } from '../../../lib/ledger/fold-person';
import type { Swap } from '../../../lib/ledger/swap';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { NOW } from './examples';
import { exampleForgetCounts } from './forget-example';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

type PersonLine = PersonEntry | Undone;

const GRACE = 2 * DAY;
const MIRA: PersonRef = { id: 'm1', username: 'mirasolberg', name: 'Mira Solberg' };
const PLACE = {
  url: 'https://medium.com/@host/the-small-club-a1b2c3',
  storyId: 'a1b2c3',
  title: 'The small club',
  quoted: 'I return every follow within the day, promise',
};

/** A person page as it is made from entries, so that the picture is that of the real thing. */
export function examplePerson(entries: readonly PersonLine[], others: readonly Swap[] = OTHERS) {
  const folded = foldPerson(entries, { graceMs: GRACE });
  return personOf(folded && { ...folded, entries, others, graceMs: GRACE }, NOW);
}

/** Swaps with others: 31 of 40 were returned. */
const OTHERS: readonly Swap[] = Array.from({ length: 40 }, (_, at) => {
  const doneAt = NOW - (20 + at) * DAY;
  return {
    personKey: `o${at}`,
    yours: { state: 'done', doneAt },
    theirs: at < 31 ? { state: 'done', doneAt: doneAt + ((at % 9) + 2) * 4 * HOUR } : { state: 'open' },
    state: at < 31 ? 'even' : 'theyOwe',
    openedAt: doneAt,
  };
});

let lastId = 0;
const line = (daysAgo: number, person: PersonRef = MIRA) => ({
  id: `p${++lastId}`,
  at: NOW - daysAgo * DAY,
  person,
});

const TAKEN_BACK: PersonLine = { ...line(41), kind: 'notASwap' };
export const LONG_STORY: readonly PersonLine[] = [
  { ...line(60, { ...MIRA, name: 'Mira S.', username: 'mira.s' }), kind: 'swapOffered', place: PLACE },
  { ...line(60), kind: 'iFollowed', evidence: 'ownClick', place: PLACE },
  { ...line(59.4), kind: 'theyFollowed', evidence: 'notification' },
  TAKEN_BACK,
  { id: 'u1', at: NOW - 41 * DAY + HOUR, kind: 'undone', entryId: TAKEN_BACK.id },
  { ...line(36), kind: 'theyMissing', evidence: 'followersList' },
  { ...line(34), kind: 'iUnfollowed', evidence: 'ownClick' },
  { ...line(28), kind: 'iFollowed', evidence: 'ownClick', place: PLACE },
  { ...line(27.2), kind: 'theyFollowed', evidence: 'followersList' },
  { ...line(12), kind: 'iUnfollowed', evidence: 'ownWord' },
  { ...line(12), kind: 'theyMissing', evidence: 'followersList' },
  { ...line(4), kind: 'iFollowed', evidence: 'ownClick', place: PLACE },
  { ...line(1), kind: 'askedOnce' },
  { ...line(3), kind: 'personTagged', tag: 'Poets' },
  { ...line(3), kind: 'personTagged', tag: 'to read' },
  { ...line(2), kind: 'personSeen', followers: { count: 62, exact: true } },
  { ...line(20), kind: 'personNoted', text: 'Writes about lighthouses.' },
  { ...line(9), kind: 'personNoted', text: 'Was away in spring. Two sisters, both write:\n- Ada\n- Ines' },
];
const YOUNG: readonly PersonLine[] = [
  { ...line(0.2), kind: 'iFollowed', evidence: 'ownClick', place: PLACE },
  { ...line(0.2), kind: 'personSeen', followers: { count: 62, exact: true } },
];
const NOTED: readonly PersonLine[] = [{ ...line(1), kind: 'personNoted', text: 'A kind reader.' }];

const HASH = '#person/m1';

// Drawn when it is asked for: words need the language, which is set after this file was loaded.
const personScene = (name: string, entries: readonly PersonLine[]): Scene => ({
  ...scene(name, HASH, { page: 'loading', slow: false }),
  draw: () => scene(name, HASH, examplePerson(entries), { traces: exampleForgetCounts() }).draw?.() ?? <p />,
});

export const PERSON_SCENES: readonly Scene[] = [
  personScene('person', LONG_STORY),
  personScene('person-young', YOUNG),
  personScene('person-noted', NOTED),
  { ...personScene('person-note-edit', NOTED), click: '.note-foot .button' },
  { ...personScene('person-forget', YOUNG), click: '.button.is-danger' },
  personScene('person-unknown', []),
];
