import Papa from 'papaparse';
import type { Person } from '../../ledger/person';
import type { Reading } from '../../ledger/reading';
import { statusOf } from '../../ledger/status';
import type { Leg, Swap } from '../../ledger/swap';
import { isoOf } from '../moments';
import { toCell } from './cells';
import { PEOPLE_FIELDS, READING_FIELDS, SWAP_FIELDS } from './csv-fields';

/** A person of the ledger, with the swap between you if there is one. */
export interface CsvPerson {
  readonly person: Person;
  readonly swap?: Swap;
}

export type Cell = string | number | undefined;

/** Spreadsheets tell by this mark that the file is UTF-8. */
const MARK = '\ufeff';

/** Every swap, one a line, as it stands at `now`. Moments in UTC; an empty cell: not so, or unknown. */
export function writeSwapsCsv(people: readonly CsvPerson[], now: number): string {
  const rows = people.flatMap(({ person, swap }) => (swap === undefined ? [] : [swapRow(person, swap, now)]));
  return writeTable(SWAP_FIELDS, rows);
}

function swapRow(person: Person, swap: Swap, now: number): readonly Cell[] {
  const { yours, theirs, dueAt, askedAt, closedAt, place } = swap;
  return [
    person.username,
    person.name,
    statusOf(swap, now),
    doneAt(yours),
    yours.evidence,
    doneAt(theirs),
    theirs.evidence,
    moment(dueAt),
    moment(askedAt),
    moment(closedAt),
    place?.url,
    place?.quoted,
  ];
}

/** Everyone in the ledger, one a line. */
export function writePeopleCsv(people: readonly CsvPerson[]): string {
  return writeTable(
    PEOPLE_FIELDS,
    people.map(({ person }) => {
      const { username, name, id, followers, aliases, formerNames, notes } = person;
      return [
        username,
        name,
        id,
        followers?.count,
        followers && (followers.exact ? 'yes' : 'no'),
        moment(followers?.at),
        aliases.filter((alias) => alias !== username?.toLowerCase()).join(' '),
        formerNames.join('; '),
        notes.map(({ text }) => text).join('\n'),
      ];
    }),
  );
}

/** Your own follower counts, oldest first. A doubtful one is a fall that no second reading has confirmed. */
export function writeReadingsCsv(readings: readonly Reading[]): string {
  return writeTable(
    READING_FIELDS,
    readings.map(({ at, count, exact, doubtful }) => [
      isoOf(at),
      count,
      exact ? 'yes' : 'no',
      doubtful ? 'yes' : 'no',
    ]),
  );
}

/** A cell stays one where a spreadsheet parts at semicolons or tabs as well as at commas. */
const quotes = (cell: unknown): boolean => typeof cell === 'string' && /[;\t]/.test(cell);

/** RFC 4180, with the formula cells made harmless. */
export function writeTable(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCell(cell) : cell)));
  return `${MARK}${Papa.unparse({ fields: [...fields], data }, { newline: '\r\n', quotes })}\r\n`;
}

function doneAt({ state, doneAt: at }: Leg): string | undefined {
  return state === 'done' ? moment(at) : undefined;
}

function moment(at: number | undefined): string | undefined {
  return at === undefined ? undefined : isoOf(at);
}
