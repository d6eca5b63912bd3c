import { readClock } from '../../../lib/browser/clock';
import { download } from '../../../lib/browser/download';
import { writeStoriesCsv } from '../../../lib/carry/csv/write-stories';
import { dayOf } from '../../../lib/carry/moments';
import { withReader } from './with-reader';

/** Gives the writer a CSV of their own stories, their figures, and what they earned. */
export async function exportStories(): Promise<void> {
  const now = readClock();
  const text = await withReader(async (reader) =>
    writeStoriesCsv(await reader.listStories(), await reader.listEarned()),
  );
  download(`good-turn-stories-${dayOf(now)}.csv`, [text], 'text/csv');
}
