import type { ImportSummary } from '../../../components/settings/data-view';
import { displayName } from '../../../components/text/display-name';
import type { Comparison } from '../../../lib/carry/compare-entries';
import { compareEntries } from '../../../lib/carry/compare-entries';
import type { Entry, PersonRef } from '../../../lib/ledger/entry';
import { isPersonEntry } from '../../../lib/ledger/entry-kinds';
import { joinKeys, lowerUsername } from '../../../lib/ledger/person-keys';
import type { Reader } from '../../../lib/store/reader';

/** Entries looked up at a time. */
const PIECE = 2_000;
const NAMES_SHOWN = 12;

/** Compares what would be imported with the ledger, without writing anything. */
export async function compareWithLedger(
  reader: Reader,
  entries: readonly Entry[],
  isSameById: boolean,
): Promise<Comparison> {
  const held = new Map<string, Entry>();
  for (let from = 0; from < entries.length; from += PIECE) {
    const ids = entries.slice(from, from + PIECE).map(({ id }) => id);
    for (const [id, entry] of await reader.findEntries(ids)) held.set(id, entry);
  }
  return compareEntries(held, entries, isSameById);
}

/** Puts a comparison into the numbers and names of the preview. */
export async function summarize(
  reader: Reader,
  entries: readonly Entry[],
  { fresh, same, different }: Comparison,
): Promise<Omit<ImportSummary, 'isWhole'>> {
  const people = listPeople(entries);
  const known = await reader.listPeople(
    people.flatMap(({ id }) => id ?? []),
    people.flatMap(({ username }) => (username === undefined ? [] : [lowerUsername(username)])),
  );
  const names = new Set(
    known.flatMap(({ person }) => [person.key, ...person.aliases.map((one) => `@${one}`)]),
  );
  const strangers = people.filter(({ id, username }) => {
    const alias = username === undefined ? undefined : `@${lowerUsername(username)}`;
    return !(names.has(id ?? '') || names.has(alias ?? ''));
  });
  return {
    fresh: fresh.length,
    same,
    different: different.length,
    newPeople: strangers.length,
    knownPeople: people.length - strangers.length,
    names: [...new Set(strangers.slice(0, NAMES_SHOWN).map(nameOf))],
  };
}

/** Everyone these entries are about, each once, by what is last said of them. */
function listPeople(entries: readonly Entry[]): readonly PersonRef[] {
  const keys = joinKeys(entries);
  const people = new Map<string, PersonRef>();
  for (const entry of entries) {
    if (!isPersonEntry(entry)) continue;
    const key = keys.get(entry.id) ?? '';
    people.set(key, { ...people.get(key), ...entry.person });
  }
  return [...people.values()];
}

function nameOf({ name, username, id }: PersonRef): string {
  return displayName(name) ?? (username === undefined ? (id ?? '?') : `@${username}`);
}
