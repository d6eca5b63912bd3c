import type { Entry, Place } from '../../lib/ledger/entry';
import { sortEntries } from '../../lib/ledger/entry-order';
import { legTrackOf } from '../../lib/ledger/leg-track';
import { listRounds } from '../../lib/ledger/list-rounds';
import type { Person } from '../../lib/ledger/person';
import { reliabilityOf, roundOfSwap } from '../../lib/ledger/reliability';
import { statusOf } from '../../lib/ledger/status';
import type { Swap } from '../../lib/ledger/swap';
import { standingIds } from '../../lib/ledger/undo';
import { entryWords, evidenceWords, standingWords } from '../../lib/ledger/words';
import { say } from '../../lib/text/say';
import { displayLabel, displayName } from '../text/display-name';
import { mediumLink, siteName } from '../text/links';
import { legsOf } from './legs-of';
import { personRowOf } from './people-of';
import type { PersonView, TimelineLine } from './person-view';
import { reliabilityWords } from './reliability-words';

/** What the ledger holds about one person. */
export interface PersonData {
  readonly person: Person;
  readonly swap?: Swap;
  /** In any order. */
  readonly entries: readonly Entry[];
  /** Swaps of late with anybody, by which this one can be measured. */
  readonly others: readonly Swap[];
  /** Grace period, ms. */
  readonly graceMs: number;
}

/** Puts one person into words; undefined data is somebody the ledger does not know. */
export function personOf(data: PersonData | undefined, now: number): PersonView {
  if (data === undefined) {
    return {
      page: 'person',
      now,
      standing: '',
      tags: [],
      reliability: [],
      formerNames: [],
      notes: [],
      lines: [],
    };
  }
  const { person, swap, entries, graceMs } = data;
  const about = swap ?? unmet(person.key);
  const row = personRowOf({ person, swap: about, status: statusOf(about, now) }, now);
  const track = legTrackOf(entries, graceMs, now);
  return {
    page: 'person',
    now,
    row: swap === undefined ? { ...row, pill: { words: say('noSwapYet'), tone: 'plain' } } : row,
    standing: standingWords(swap, now),
    tags: person.tags,
    reliability: reliabilityLines(data, now),
    ...(track && { legs: legsOf(track) }),
    formerNames: person.formerNames,
    notes: person.notes.map(({ entryId, at, text }) => ({ id: entryId, at, text })),
    lines: linesOf(entries),
  };
}

/** Of this person, and beside it of everybody: one alone says little. */
function reliabilityLines({ entries, others, graceMs }: PersonData, now: number): readonly string[] {
  const one = reliabilityWords(reliabilityOf(listRounds(entries, graceMs, now)), 'one');
  if (one === undefined) return [];
  const rounds = others.flatMap((swap) => roundOfSwap(swap, graceMs, now) ?? []);
  const all = reliabilityWords(reliabilityOf(rounds), 'all');
  return all === undefined ? [one] : [one, all];
}

/** Newest first, with what was taken back; the undos themselves, notes and mere sightings are left out. */
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
  const url = mediumLink(place?.url) ?? mediumLink(storyAddress(place));
  return {
    id: entry.id,
    at: entry.at,
    words: detailed(entry, words),
    ...(quoted === undefined ? {} : { quoted }),
    ...(place === undefined
      ? {}
      : {
          place: {
            words: placeWords(place, url),
            ...(url === undefined ? {} : { url }),
          },
        }),
    takenBack,
  };
}

function detailed(entry: Entry, what: string): string {
  if ('tag' in entry) return say('timelineTag', { what, tag: displayLabel(entry.tag) });
  // Absence is known from one source only, which its words name already.
  return 'evidence' in entry && entry.kind !== 'theyMissing'
    ? say('timelineLine', { what, evidence: evidenceWords(entry.evidence) })
    : what;
}

/** Medium leads the id of a story to it on whatever host it stands; of a place without one nothing is linked. */
function storyAddress(place: Place | undefined): string | undefined {
  return place?.storyId === undefined ? undefined : `https://medium.com/p/${place.storyId}`;
}

/** The title, and the site it was read on where that is not Medium's own. */
function placeWords({ title, url: seenAt }: Place, url: string | undefined): string {
  const site = siteName(seenAt);
  const shown = displayName(title);
  if (site === undefined) return shown ?? addressWords(url);
  return shown === undefined ? site : say('placeOnSite', { title: shown, site });
}

/** A page without a title goes by its address: "medium.com/@jane/followers". */
function addressWords(url: string | undefined): string {
  return url === undefined ? say('placeOnMedium') : url.replace(/^https:\/\//, '').replace(/[?#].*$/s, '');
}

/** Stands in for the swap with somebody with whom there is none. */
function unmet(personKey: string): Swap {
  return { personKey, yours: { state: 'open' }, theirs: { state: 'open' }, state: 'offered', openedAt: 0 };
}
