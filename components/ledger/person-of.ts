import type { Entry } from '../../lib/ledger/entry';
import { sortEntries } from '../../lib/ledger/entry-order';
import type { Person } from '../../lib/ledger/person';
import { statusOf } from '../../lib/ledger/status';
import type { Swap } from '../../lib/ledger/swap';
import { standingIds } from '../../lib/ledger/undo';
import { entryWords, evidenceWords, standingWords } from '../../lib/ledger/words';
import { displayName } from '../text/display-name';
import { mediumLink } from '../text/links';
import type { PersonView, TimelineLine } from './ledger-view';
import { personRowOf } from './people-of';

/** What the ledger holds about one person. */
export interface PersonData {
  readonly person: Person;
  readonly swap?: Swap;
  /** In any order. */
  readonly entries: readonly Entry[];
}

/** Puts one person into words; undefined data is somebody the ledger does not know. */
export function personOf(data: PersonData | undefined, now: number): PersonView {
  if (data === undefined)
    return { page: 'person', standing: '', tags: [], formerNames: [], notes: [], lines: [] };
  const { person, swap, entries } = data;
  const about = swap ?? unmet(person.key);
  const row = personRowOf({ person, swap: about, status: statusOf(about, now) }, now);
  const view: PersonView = {
    page: 'person',
    row: swap === undefined ? { ...row, pill: { words: 'no swap', tone: 'plain' } } : row,
    standing: standingWords(swap, now),
    tags: person.tags,
    formerNames: person.formerNames,
    notes: person.notes.map(({ entryId, at, text }) => ({ id: entryId, at, text })),
    lines: linesOf(entries),
  };
  return view;
}

/** Newest first, with what was taken back; the undos themselves and mere sightings are left out. */
function linesOf(entries: readonly Entry[]): readonly TimelineLine[] {
  const standing = standingIds(entries);
  return sortEntries(entries)
    .filter(({ kind }) => kind !== 'undone' && kind !== 'personSeen' && kind !== 'personNoted')
    .toReversed()
    .map((entry) => lineOf(entry, !standing.has(entry.id)));
}

function lineOf(entry: Entry, takenBack: boolean): TimelineLine {
  const words = entryWords(entry.kind);
  const place = 'place' in entry ? entry.place : undefined;
  const quoted = displayName(place?.quoted);
  const url = mediumLink(place?.url);
  return {
    id: entry.id,
    at: entry.at,
    // Absence is known from one source only, which its words name already.
    words:
      'evidence' in entry && entry.kind !== 'theyMissing'
        ? `${words}, ${evidenceWords(entry.evidence)}`
        : words,
    ...(quoted === undefined ? {} : { quoted }),
    ...(place === undefined
      ? {}
      : {
          place: {
            words: displayName(place.title) ?? addressWords(url),
            ...(url === undefined ? {} : { url }),
          },
        }),
    takenBack,
  };
}

/** A page without a title goes by its address: "medium.com/@jane/followers". */
function addressWords(url: string | undefined): string {
  return url === undefined ? 'on Medium' : url.replace(/^https:\/\//, '').replace(/[?#].*$/s, '');
}

/** Stands in for the swap with somebody with whom there is none. */
function unmet(personKey: string): Swap {
  return { personKey, yours: { state: 'open' }, theirs: { state: 'open' }, state: 'offered', openedAt: 0 };
}
