import { FOLLOWERS_MAX } from '../../facts/values';
import type { Entry } from '../../ledger/entry';
import type { Carried, RefusalCode } from '../refusal';
import { carried, refused } from '../refusal';
import { stableId } from '../stable-id';
import type { Meaning } from './columns';
import type { DateOrder } from './parse-date';
import { parseDate } from './parse-date';
import { parsePerson } from './parse-person';
import { parseYesNo } from './parse-yes-no';
import type { Table, TableRow } from './read-table';
import { splitNote } from './split-note';

export interface TableMeaning {
  /** What each column means, in their order. */
  readonly meanings: readonly Meaning[];
  readonly order: DateOrder | null;
  /** The moment of what has no date: when the sheet was read. */
  readonly now: number;
}

class Fault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly meaning: Meaning,
    readonly cell: string,
  ) {
    super(code);
  }
}

/**
 * The entries that a spreadsheet speaks of, all known from the writer's own word. A row that cannot be understood
 * refuses the whole file, with line and column. The same row gives the same ids each time.
 */
export function entriesOfTable({ rows }: Table, meaning: TableMeaning): Carried<readonly Entry[]> {
  if (!meaning.meanings.includes('person')) return refused('noPerson');
  const isAbout = (one: Meaning) => one === 'iFollowed' || one === 'theyFollowed' || one === 'note';
  if (!meaning.meanings.some(isAbout)) return refused('noFollow');
  const entries: Entry[] = [];
  for (const row of rows) {
    try {
      entries.push(...entriesOfRow(row, meaning));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const column = meaning.meanings.indexOf(error.meaning) + 1;
      return refused(error.code, { line: row.line, column, detail: error.cell });
    }
  }
  return carried(entries);
}

function entriesOfRow({ cells }: TableRow, { meanings, order, now }: TableMeaning): readonly Entry[] {
  const cellOf = (meaning: Meaning): string => cells[meanings.indexOf(meaning)] ?? '';
  const username = parsePerson(cellOf('person'));
  if (username === undefined) throw new Fault('badPerson', 'person', cellOf('person'));
  const name = cellOf('name').slice(0, NAME_MAX);
  const person = { username, ...(name !== '' && { name }) };
  const url = cellOf('where');
  if (url !== '' && !/^https:\/\/[^\s]{1,3980}$/.test(url)) throw new Fault('badPlace', 'where', url);
  const about = { person, ...(url !== '' && { place: { url } }) };
  const dated = cellOf('date') === '' ? undefined : dateIn(cellOf('date'), 'date', order);
  const make = (kind: Entry['kind'], at: number | undefined, content: object): Entry =>
    ({
      // What has no date is the same row whenever it is read.
      id: stableId(JSON.stringify([username.toLowerCase(), kind, at ?? null, content])),
      at: at ?? now,
      kind,
      ...about,
      ...content,
    }) as Entry;

  const entries: Entry[] = [];
  for (const kind of ['iFollowed', 'theyFollowed'] as const) {
    const said = followIn(cellOf(kind), kind, order);
    if (said !== false) entries.push(make(kind, said === true ? dated : said, { evidence: 'ownWord' }));
  }
  const followers = followersIn(cellOf('followers'));
  if (followers !== undefined && entries.length > 0) {
    entries.push(make('personSeen', dated, { followers: { count: followers, exact: true } }));
  }
  const notes = splitNote(cellOf('note'));
  if (notes === undefined) throw new Fault('longNote', 'note', cellOf('note'));
  // A moment apart, so that they stay in their order.
  for (const [index, text] of notes.entries()) {
    entries.push({ ...make('personNoted', dated, { text }), at: (dated ?? now) + index });
  }
  return entries;
}

const NAME_MAX = 500;

/** False: no follow; true: a follow without a date of its own; else when. */
function followIn(cell: string, meaning: Meaning, order: DateOrder | null): boolean | number {
  const said = parseYesNo(cell);
  if (said !== undefined) return said;
  const at = parseDate(cell, order);
  if (at === undefined) throw new Fault('badYesNo', meaning, cell);
  if (at === 'unclear') throw new Fault('unclearDate', meaning, cell);
  return at;
}

function dateIn(cell: string, meaning: Meaning, order: DateOrder | null): number {
  const at = parseDate(cell, order);
  if (at === undefined) throw new Fault('badDate', meaning, cell);
  if (at === 'unclear') throw new Fault('unclearDate', meaning, cell);
  return at;
}

/** A whole number, with marks between thousands or without; an empty cell is unknown. */
function followersIn(cell: string): number | undefined {
  if (cell === '') return undefined;
  const isGrouped = /^\d{1,3}(?:[,.' ]\d{3}){1,4}$/.test(cell);
  const digits = isGrouped ? cell.replace(/\D/g, '') : cell;
  const count = /^\d{1,11}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!(count <= FOLLOWERS_MAX)) throw new Fault('badCount', 'followers', cell);
  return count;
}
