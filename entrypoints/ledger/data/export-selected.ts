import { readClock } from '../../../lib/browser/clock';
import { download } from '../../../lib/browser/download';
import { writeSwapsCsv } from '../../../lib/carry/csv/write-csv';
import { dayOf } from '../../../lib/carry/moments';
import { withReader } from './with-reader';

/** Gives the writer a CSV of the swaps with these people. */
export async function exportSelected(personKeys: readonly string[]): Promise<void> {
  const now = readClock();
  const people = await withReader((reader) => reader.listPeople(personKeys, []));
  download(`good-turn-selected-${dayOf(now)}.csv`, [writeSwapsCsv(people, now)], 'text/csv');
}
