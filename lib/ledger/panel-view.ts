import { say } from '../text/say';
import { followersWords } from './count-words';
import type { Entry } from './entry';
import { historyOf } from './history';
import type { Partner } from './known';
import type { Tone } from './mark';
import type { PageMemory, RememberedResponse } from './page-memory';
import { statusOf } from './status';
import type { Who } from './who';
import { kindWords, standingWords, toneOfKind, toneOfStatus } from './words';

/** What the panel shows of one person: already in words, so that the page learns nothing else. */
export interface PanelView {
  readonly username: string;
  readonly name: string;
  /** "71 followers", or absent when unknown. */
  readonly followers?: string;
  /** Where you stand: "Nothing between you yet", "They owe you: 31 h left". */
  readonly standing: string;
  readonly tone: Tone;
  /** What their response says, in a few quoted words, and the kind in words ("offers a swap"). */
  readonly says?: { readonly words: string; readonly quoted: string };
  readonly yourLegDone: boolean;
  readonly theirLegDone: boolean;
  readonly closed: boolean;
  /** Where this was read, when not on Medium itself: "Read on stories.example, not on Medium itself". */
  readonly site?: string;
  /** The short history, newest first: "you followed, your own click" with its moment. */
  readonly history: readonly { readonly at: number; readonly words: string }[];
  readonly notes: readonly string[];
}

export interface PanelParts {
  /** Whom the page asked about. */
  readonly who: Who;
  /** The response beside which the mark was clicked. */
  readonly responseId?: string | undefined;
  readonly memory: Pick<PageMemory, 'people' | 'responses'>;
  readonly partner?: Partner | undefined;
  /** All entries about the partner and the undos of these; none for someone who is not in the ledger. */
  readonly entries: readonly Entry[];
  /** The page's host, where it is not Medium's own. */
  readonly site?: string | undefined;
  readonly now: number;
}

/** The panel's view of one person, from the page's memory and the ledger. */
export function panelViewOf({ who, responseId, memory, partner, entries, site, now }: PanelParts): PanelView {
  // A response of somebody else says nothing about this person, whatever the page claims.
  const response = memory.responses.find((one) => one.id === responseId && isSame(authorOf(one), who));
  const seen = memory.people.find((one) => isSame(one, who));
  const person = partner?.person;
  const swap = partner?.swap;
  const username = who.username ?? response?.authorUsername ?? person?.username ?? '';
  const followers = seen?.followers ?? person?.followers;
  const says = saysOf(response);
  return {
    username,
    name: who.name || response?.authorName || seen?.name || person?.name || `@${username}`,
    ...(followers && { followers: followersWords(followers) }),
    standing: standingWords(swap, now),
    tone: swap ? toneOfStatus(statusOf(swap, now)) : toneOfKind(response?.kind ?? 'none'),
    ...(says && { says }),
    yourLegDone: swap?.yours.state === 'done',
    theirLegDone: swap?.theirs.state === 'done',
    closed: swap?.closedAt !== undefined,
    ...(site !== undefined && { site: say('panelSite', { site }) }),
    history: historyOf(entries),
    notes: person?.notes.map((note) => note.text) ?? [],
  };
}

function saysOf(response: RememberedResponse | undefined): PanelView['says'] {
  const words = response && kindWords(response.kind);
  return words === undefined ? undefined : { words, quoted: response?.quoted ?? '' };
}

function authorOf({ authorId, authorUsername }: RememberedResponse): Who {
  return { id: authorId, username: authorUsername };
}

function isSame(a: Who, b: Who): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return a.username !== undefined && a.username.toLowerCase() === b.username?.toLowerCase();
}
