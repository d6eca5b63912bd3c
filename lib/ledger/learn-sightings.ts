import type { PersonFacts } from '../facts/person-facts';
import type { PersonSeen } from './entry';
import { findPartner } from './known';
import type { Lesson } from './learn';
import { partnerRef, placeOf } from './lesson-refs';
import { mergePeople } from './merge-people';
import type { Person } from './person';
import { isSameCount } from './same-count';

/** A partner's id, username, name or follower count, when the page shows one that is new. */
export function learnSightings({ facts, memory, known, now, newId }: Lesson): readonly PersonSeen[] {
  const entries = new Map<string, PersonSeen>();
  for (const seen of peopleOf(facts)) {
    const partner = findPartner(known, seen);
    if (!partner?.swap || partner.swap.state === 'notASwap' || !isNews(partner.person, seen)) continue;
    entries.set(partner.person.key, {
      id: newId(),
      at: now,
      kind: 'personSeen',
      person: partnerRef(partner.person, seen),
      place: placeOf(memory),
      ...(seen.followers && { followers: seen.followers }),
    });
  }
  return [...entries.values()];
}

function peopleOf(facts: Lesson['facts']): readonly PersonFacts[] {
  const authors = (facts.responses ?? []).map(({ authorId, authorUsername, authorName }) => ({
    ...(authorId !== undefined && { id: authorId }),
    ...(authorUsername !== undefined && { username: authorUsername }),
    ...(authorName !== undefined && { name: authorName }),
  }));
  return mergePeople([], [...authors, ...(facts.people ?? [])]);
}

function isNews(person: Person, seen: PersonFacts): boolean {
  return (
    isNew(person.id, seen.id) ||
    isNew(person.username, seen.username) ||
    isNew(person.name, seen.name) ||
    (seen.followers !== undefined && !isSameCount(person.followers, seen.followers))
  );
}

function isNew(known: string | undefined, seen: string | undefined): boolean {
  return seen !== undefined && seen !== '' && seen !== known;
}
