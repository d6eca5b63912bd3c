import type { PopupData } from '../../components/popup/popup-of';
import { DAY } from '../../lib/ledger/time';
import type { Reader } from '../../lib/store/reader';
import { readProgram } from '../app/read-program';

/** Most rows of one list in the popup; the others are in the ledger. */
const ROWS_MAX = 50;
/** Enough readings for the pace; the curve shows the last thirty days of them. */
const READINGS_FOR = 60 * DAY;

/** Everything the popup shows, read in one go: some fifty rows a list, whatever the size of the ledger. */
export async function readPopup(reader: Reader, now: number): Promise<PopupData> {
  const [settings, viewer, counts, theyOwe, youOwe, lapsed, readings, program] = await Promise.all([
    reader.readSettings(),
    reader.readViewer(),
    reader.counts(),
    reader.listTheyOwe(now, ROWS_MAX),
    reader.listYouOwe(now, ROWS_MAX),
    reader.listLapsed(now, ROWS_MAX),
    reader.listReadings(now - READINGS_FOR),
    readProgram(reader),
  ]);
  const newest = readings.length > 0 ? undefined : await reader.newestReading();
  return {
    settings,
    viewerUsername: viewer?.username,
    counts,
    theyOwe,
    youOwe,
    lapsed,
    program,
    readings: newest === undefined ? readings : [newest],
  };
}
