import type { Entry, Evidence, PersonEntry, PersonRef, Place } from '../../../lib/ledger/entry';

let made = 0;

/** A new id in the shape of a random one. */
export function newId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
}

const WORD: Evidence = 'ownWord';

export function iFollowed(person: PersonRef, at: number, place?: Place): PersonEntry {
  return { id: newId(), at, kind: 'iFollowed', person, evidence: WORD, ...(place && { place }) };
}

export function theyFollowed(person: PersonRef, at: number): PersonEntry {
  return { id: newId(), at, kind: 'theyFollowed', person, evidence: 'followersList' };
}

export function theyMissing(person: PersonRef, at: number): PersonEntry {
  return { id: newId(), at, kind: 'theyMissing', person, evidence: 'followersList' };
}

export function swapOffered(person: PersonRef, at: number): PersonEntry {
  return { id: newId(), at, kind: 'swapOffered', person };
}

export function letGo(person: PersonRef, at: number): PersonEntry {
  return { id: newId(), at, kind: 'letGo', person };
}

export function noted(person: PersonRef, text: string): PersonEntry {
  return { id: newId(), at: 0, kind: 'personNoted', person, text };
}

export function undone(entryId: string, at: number): Entry {
  return { id: newId(), at, kind: 'undone', entryId };
}

export function readingTaken(count: number, at: number): Entry {
  return { id: newId(), at, kind: 'readingTaken', count, exact: true };
}

export function responded(storyId: string, responseId: string, at: number): Entry {
  const place = { url: `https://medium.com/@ines/a-story-${storyId}`, storyId, responseId };
  return { id: newId(), at, kind: 'responded', place, text: 'I follow back, as promised.' };
}

export function threadLooked(storyId: string, responseCount: number, at: number): Entry {
  const place = { url: `https://medium.com/@ines/a-story-${storyId}`, storyId };
  return { id: newId(), at, kind: 'threadLooked', place, responseCount };
}
