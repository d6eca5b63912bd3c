import type { EarnedMonth, KeptStory, ProgramStanding } from './own-series';
import type { Person } from './person';
import { lowerUsername } from './person-keys';
import type { Reading } from './reading';
import type { Swap } from './swap';
import type { OwnResponse, Thread } from './thread';
import type { Who } from './who';

/** Someone in the ledger, with the swap between you if there is one. */
export interface Partner {
  readonly person: Person;
  readonly swap?: Swap;
}

/** What the ledger knows of the writer's own stories, earnings and account. */
export interface KnownOwn {
  /** By Medium's id, or `ALL_STORIES`. */
  findStory(key: string): KeptStory | undefined;
  /** By month and currency: `2026-10 USD`. */
  findEarned(key: string): EarnedMonth | undefined;
  readonly program: ProgramStanding;
}

/** What the ledger knows of the people on one page, gathered beforehand: every answer is immediate. */
export interface Known {
  /** By Medium's id, or by username in lower case. */
  findPerson(idOrUsername: string): Person | undefined;
  findSwap(personKey: string): Swap | undefined;
  /** Everyone with a swap. Needed only where a followers list was read to its end (`isOwnListComplete`). */
  listPartners(): readonly Partner[];
  /** The newest of all, a doubtful one too: the next is compared with it. Undefined when there is none of the last day. */
  readonly newestReading?: Reading | undefined;
  /** A response of the writer's own that is in the ledger. */
  findResponse(responseId: string): OwnResponse | undefined;
  /** By `threadKeyOf`; leave it out and no look at a thread is learnt. */
  findThread?(threadKey: string): Thread | undefined;
  /** Leave it out and nothing is learnt of the writer's own stories. */
  readonly own?: KnownOwn;
}

/**
 * The partner that a page means. The id decides; a username alone is enough only for whoever bears it now, since a
 * name that someone gave up may be another's today. Undefined when the ledger knows nobody for certain.
 */
export function findPartner(known: Pick<Known, 'findPerson' | 'findSwap'>, who: Who): Partner | undefined {
  const person = (who.id && known.findPerson(who.id)) || findByUsername(known, who);
  if (!person) return undefined;
  const swap = known.findSwap(person.key);
  return swap ? { person, swap } : { person };
}

function findByUsername(known: Pick<Known, 'findPerson'>, who: Who): Person | undefined {
  if (!who.username) return undefined;
  const username = lowerUsername(who.username);
  const person = known.findPerson(username);
  if (!person) return undefined;
  if (who.id && person.id && who.id !== person.id) return undefined;
  const bears = person.username !== undefined && lowerUsername(person.username) === username;
  return bears || (who.id !== undefined && person.id === who.id) ? person : undefined;
}
