import type { ImportView } from '../../../components/settings/data-view';
import type { Meaning } from '../../../lib/carry/csv/columns';
import { guessMeanings } from '../../../lib/carry/csv/columns';
import { entriesOfTable } from '../../../lib/carry/csv/entries-of-table';
import type { DateOrder } from '../../../lib/carry/csv/parse-date';
import { guessDateOrder, isUnclearDate } from '../../../lib/carry/csv/parse-date';
import type { Table } from '../../../lib/carry/csv/read-table';
import { readTable } from '../../../lib/carry/csv/read-table';
import { entriesOfStories, isStorySheet } from '../../../lib/carry/csv/story-sheet';
import { decodeFile } from '../../../lib/carry/decode-file';
import type { ExportFile } from '../../../lib/carry/json/export-file';
import { parseExport } from '../../../lib/carry/json/parse-export';
import type { Carried } from '../../../lib/carry/refusal';
import { carried, refused } from '../../../lib/carry/refusal';
import { FILE_MAX } from '../../../lib/facts/values';
import type { Entry } from '../../../lib/ledger/entry';
import type { KeptStory } from '../../../lib/ledger/own-series';
import { keysByTitle } from '../../../lib/ledger/stories/keys-by-title';
import type { CopyContent } from '../../../lib/store/copies/read-copy';

/** What may be imported, read and understood so far. */
export type Candidate =
  | { readonly kind: 'file'; readonly text: string; readonly file: ExportFile }
  | {
      readonly kind: 'sheet';
      readonly table: Table;
      readonly meanings: readonly Meaning[];
      readonly order: DateOrder | null;
      readonly readAt: number;
    }
  | { readonly kind: 'figures'; readonly table: Table; readonly readAt: number }
  | { readonly kind: 'copy'; readonly content: CopyContent };

/** Reads a file that the writer chose. Its size is looked at before anything is read. */
export async function readCandidate(file: File, now: number): Promise<Carried<Candidate>> {
  if (file.size > FILE_MAX) return refused('tooLarge');
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return text;
  return /^\s*[[{]/.test(text.value) ? readJsonFile(text.value) : readSheet(text.value, now);
}

function readJsonFile(text: string): Carried<Candidate> {
  const file = parseExport(text);
  return file.ok ? carried({ kind: 'file', text, file: file.value }) : file;
}

function readSheet(text: string, readAt: number): Carried<Candidate> {
  const table = readTable(text);
  if (!table.ok) return table;
  if (isStorySheet(table.value)) return carried({ kind: 'figures', table: table.value, readAt });
  const order = guessDateOrder(cellsOf(table.value));
  const meanings = guessMeanings(table.value.heads);
  return carried({ kind: 'sheet', table: table.value, meanings, order, readAt });
}

/**
 * The entries a candidate brings, or why it cannot bring them as it is understood so far.
 * @param stories those of the ledger, by which a sheet of figures that has titles only is told apart.
 */
export function entriesOf(
  candidate: Candidate,
  stories: readonly KeptStory[] = [],
): Carried<readonly Entry[]> {
  switch (candidate.kind) {
    case 'file':
      return carried(candidate.file.entries);
    case 'copy':
      return carried(candidate.content.entries);
    case 'figures':
      return entriesOfStories(candidate.table, candidate.readAt, keysByTitle(stories));
    case 'sheet':
      return entriesOfTable(candidate.table, {
        meanings: candidate.meanings,
        order: candidate.order,
        now: candidate.readAt,
      });
  }
}

const SAMPLES = 3;

/** What the dialog asks about a spreadsheet; nothing for anything else. */
export function columnsOf(candidate: Candidate): Pick<ImportView, 'columns' | 'order'> {
  if (candidate.kind !== 'sheet') return {};
  const { table, meanings, order } = candidate;
  const isDated = meanings.some((meaning, column) =>
    DATED.has(meaning) ? table.rows.some(({ cells }) => isUnclearDate(cells[column] ?? '')) : false,
  );
  return {
    columns: table.heads.map((head, at) => ({
      id: `${at} ${head}`,
      head,
      meaning: meanings[at] ?? 'ignore',
      samples: table.rows.flatMap(({ cells }) => cells[at] || []).slice(0, SAMPLES),
    })),
    ...(isDated && { order }),
  };
}

const DATED: ReadonlySet<Meaning> = new Set(['date', 'iFollowed', 'theyFollowed']);

function* cellsOf({ rows }: Table): Iterable<string> {
  for (const { cells } of rows) yield* cells;
}
