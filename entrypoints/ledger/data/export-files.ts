import type { ExportKind } from '../../../components/settings/data-view';
import type { CsvPerson } from '../../../lib/carry/csv/write-csv';
import { writePeopleCsv, writeReadingsCsv, writeSwapsCsv } from '../../../lib/carry/csv/write-csv';
import { EXPORT_TAIL, exportHead, exportLines } from '../../../lib/carry/json/write-export';
import { dayOf } from '../../../lib/carry/moments';
import type { Reader } from '../../../lib/store/reader';

/** Rows read at a time. */
const PIECE = 2_000;

export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** Makes one of the files that a ledger can be exported as. */
export async function exportFile(reader: Reader, kind: ExportKind, now: number): Promise<OutFile> {
  const name = `good-turn-${kind === 'json' ? 'everything' : NAMES[kind]}-${dayOf(now)}`;
  if (kind === 'json') {
    return { name: `${name}.json`, type: 'application/json', parts: await jsonParts(reader, now) };
  }
  return { name: `${name}.csv`, type: 'text/csv', parts: [await csvOf(reader, kind, now)] };
}

const NAMES = { swaps: 'swaps', people: 'people', readings: 'follower-counts' } as const;

async function jsonParts(reader: Reader, now: number): Promise<readonly string[]> {
  const [settings, viewer] = await Promise.all([reader.readSettings(), reader.readViewer()]);
  const parts = [exportHead({ exportedAt: now, settings, ...(viewer && { viewer }) })];
  let seq: number | undefined = 0;
  while (seq !== undefined) {
    const piece: Awaited<ReturnType<Reader['listEntriesAfter']>> = await reader.listEntriesAfter(seq, PIECE);
    parts.push(exportLines(piece.items, seq === 0));
    seq = piece.next;
  }
  parts.push(EXPORT_TAIL);
  return parts;
}

async function csvOf(reader: Reader, kind: Exclude<ExportKind, 'json'>, now: number): Promise<string> {
  if (kind === 'readings') return writeReadingsCsv(await reader.listReadings(0));
  const people = await listEveryone(reader);
  return kind === 'swaps' ? writeSwapsCsv(people, now) : writePeopleCsv(people);
}

async function listEveryone(reader: Reader): Promise<readonly CsvPerson[]> {
  const people: CsvPerson[] = [];
  let key: string | undefined = '';
  while (key !== undefined) {
    const piece: Awaited<ReturnType<Reader['listPeopleAfter']>> = await reader.listPeopleAfter(key, PIECE);
    for (const one of piece.items) people.push(one);
    key = piece.next;
  }
  return people;
}
