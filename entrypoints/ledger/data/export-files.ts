import type { ExportKind } from '../../../components/settings/data-view';
import type { CsvPerson } from '../../../lib/carry/csv/write-csv';
import { writePeopleCsv, writeReadingsCsv, writeSwapsCsv } from '../../../lib/carry/csv/write-csv';
import type { FileTexts } from '../../../lib/carry/json/collect-export';
import { collectExport } from '../../../lib/carry/json/collect-export';
import { dayOf } from '../../../lib/carry/moments';
import type { Reader } from '../../../lib/store/reader';

/** Rows read at a time. */
const PIECE = 2_000;

export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** Makes the file that a ledger can be exported as; several where one would be more than an import takes. */
export async function exportFiles(
  reader: Reader,
  kind: ExportKind,
  now: number,
): Promise<readonly OutFile[]> {
  const name = `good-turn-${kind === 'json' ? 'everything' : NAMES[kind]}-${dayOf(now)}`;
  if (kind !== 'json')
    return [{ name: `${name}.csv`, type: 'text/csv', parts: [await csvOf(reader, kind, now)] }];
  const files = await jsonFiles(reader, now);
  return files.map((parts, at) => ({
    name: files.length === 1 ? `${name}.json` : `${name}-${at + 1}-of-${files.length}.json`,
    type: 'application/json',
    parts,
  }));
}

const NAMES = { swaps: 'swaps', people: 'people', readings: 'follower-counts' } as const;

async function jsonFiles(reader: Reader, now: number): Promise<readonly FileTexts[]> {
  const [settings, viewer] = await Promise.all([reader.readSettings(), reader.readViewer()]);
  const collector = collectExport({ exportedAt: now, settings, ...(viewer && { viewer }) });
  let seq: number | undefined = 0;
  while (seq !== undefined) {
    const piece: Awaited<ReturnType<Reader['listEntriesAfter']>> = await reader.listEntriesAfter(seq, PIECE);
    collector.add(piece.items);
    seq = piece.next;
  }
  return collector.files();
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
