import { followersWords, isSmall } from './count-words';
import type { Known, Partner } from './known';
import { findPartner } from './known';
import { peopleByUsername } from './lesson-refs';
import { stripFor } from './list-strip';
import type { Mark, MarksAnswer } from './mark';
import type { PageMemory, RememberedResponse } from './page-memory';
import { lowerUsername } from './person-keys';
import { profileUsername } from './profile-username';
import { statusOf } from './status';
import { inThreadOrder } from './thread-order';
import { summaryOf } from './thread-summary';
import { isViewer } from './viewer';
import type { Who } from './who';
import { kindWords, markWords, noSwapWords, toneOfKind, toneOfStatus } from './words';

/** What marks need to know of the ledger. */
export type MarkLookup = Pick<Known, 'findPerson' | 'findSwap' | 'listPartners'>;

/**
 * What goes back to a page: a mark beside each responder who matters (who offers or claims something, or has a swap
 * with you; never yourself), the line above the thread, the strip on your followers page, and marks beside names on
 * profiles and in lists. Someone of whom you said "not a swap" gets no mark in a thread.
 */
export function marksFor(memory: PageMemory, known: MarkLookup, now: number): MarksAnswer {
  const people = peopleByUsername(memory);
  const responders = inThreadOrder(memory.responses).flatMap((response) => {
    const { authorUsername } = response;
    if (!authorUsername) return [];
    const person = people.get(lowerUsername(authorUsername));
    const who = { ...person, id: response.authorId ?? person?.id, username: authorUsername };
    if (isViewer(memory.viewer, who)) return [];
    const partner = findPartner(known, who);
    const mark = partner?.swap?.state === 'notASwap' ? undefined : markOf(who, partner, now, response);
    return mark ? [{ response, mark, partner }] : [];
  });
  const summary = summaryOf(responders);
  const strip = stripFor(memory, known);
  return {
    marks: [...responders.map(({ mark }) => mark), ...marksOfNames(memory, people, known, now)],
    ...(summary && { summary }),
    ...(strip && { strip }),
  };
}

type Named = Who & {
  readonly username: string;
  readonly followers?: { readonly count: number; readonly exact: boolean } | undefined;
};

function markOf(
  who: Named,
  partner: Partner | undefined,
  now: number,
  response?: RememberedResponse,
): Mark | undefined {
  const said = response && kindWords(response.kind);
  const swap = partner?.swap;
  const words = swap ? markWords(swap, now) : (said ?? (response ? undefined : noSwapWords()));
  if (words === undefined) return undefined;
  const followers = who.followers ?? partner?.person.followers;
  return {
    ...(response && { responseId: response.id }),
    username: lowerUsername(who.username),
    words,
    ...(followers && { followers: followersWords(followers) }),
    small: isSmall(followers),
    tone: swap ? toneOfStatus(statusOf(swap, now)) : toneOfKind(response?.kind ?? 'none'),
    ...(response?.quoted !== undefined && { quoted: response.quoted }),
  };
}

/** Beside the name of a profile, whoever it is; beside other names only of those with a swap. */
function marksOfNames(
  memory: PageMemory,
  people: ReadonlyMap<string, Named | Who>,
  known: MarkLookup,
  now: number,
): readonly Mark[] {
  if (memory.kind === 'story') return [];
  const owner = memory.kind === 'profile' ? profileUsername(memory) : undefined;
  const names = new Set([...(owner ? [owner] : []), ...people.keys(), ...(memory.list?.usernames ?? [])]);
  return [...names].flatMap((username) => {
    const who = { ...people.get(username), username };
    if (isViewer(memory.viewer, who)) return [];
    const partner = findPartner(known, who);
    const mark = partner?.swap || username === owner ? markOf(who, partner, now) : undefined;
    return mark ? [mark] : [];
  });
}
