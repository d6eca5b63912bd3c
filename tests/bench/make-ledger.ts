import type { Entry } from '../../lib/ledger/entry';
import { DAY, HOUR } from '../../lib/ledger/time';

const FIRST = ['Ada', 'Bruno', 'Chidi', 'Dara', 'Ewa', 'Farid', 'Gia', 'Hugo', 'Ines', 'Jon', 'Kaya', 'Lev'];
const LAST = ['Moss', 'Nadir', 'Oduya', 'Pires', 'Quint', 'Rask', 'Sato', 'Tran', 'Ueda', 'Vance', 'Wolfe'];
const STORIES = ['The small club', 'Quiet corners', 'A hundred readers', 'First words', 'Letters home'];
const QUOTES = ['I return every follow', 'Follow me and I follow you', 'Always happy to follow back'];

/**
 * A ledger of so many swaps, the same every time: people of every standing, with counts, notes and places, spread over
 * the year before `now`.
 */
export function makeLedger(swaps: number, now: number): readonly Entry[] {
  return Array.from({ length: swaps }, (_, at) => entriesOf(at, now)).flat();
}

function entriesOf(at: number, now: number): readonly Entry[] {
  const name = `${pick(FIRST, at)} ${pick(LAST, Math.floor(at / 7))} ${at}`;
  const person = { id: (0xa00000000 + at).toString(16), username: `writer${at}`, name };
  const place = {
    url: `https://medium.com/p/${at.toString(16)}`,
    title: pick(STORIES, at),
    quoted: pick(QUOTES, at),
  };
  const base = { person, place };
  const followedAt = now - (at % 360) * DAY - (at % 24) * HOUR;
  const entry = (number: number, more: object) =>
    ({ id: idOf(at, number), at: followedAt + number, ...base, ...more }) as Entry;
  const entries = [
    entry(0, { kind: 'personSeen', followers: { count: (at * 37) % 900, exact: true } }),
    entry(1, { kind: 'iFollowed', evidence: 'ownClick' }),
  ];
  if (at % 10 !== 0) entries.push(entry(2, { kind: 'theyFollowed', evidence: 'followersList' }));
  if (at % 50 === 7) entries.push(entry(3, { kind: 'letGo' }));
  if (at % 20 === 3)
    entries.push(entry(4, { kind: 'personNoted', text: `Writes about gardens, number ${at}` }));
  return entries;
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? '';
}

function idOf(at: number, number: number): string {
  return `${at.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
