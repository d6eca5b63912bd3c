import { markDoubtful } from '../../ledger/doubt';
import type { Reading } from '../../ledger/reading';
import type { Database } from '../database';
import type { ReadingRow } from '../rows';

/** Readings before the first that is asked for, read along so that its doubt can be judged. */
const LEAD = 20;

function toReading({ at, count, exact }: ReadingRow): Reading {
  return { at, count, exact };
}

/** Your own follower counts seen at or after a moment, oldest first, doubtful falls marked. */
export async function listReadings(db: Database, sinceAt: number): Promise<readonly Reading[]> {
  const [lead, rows] = await Promise.all([
    db.readings.where('at').below(sinceAt).reverse().limit(LEAD).toArray(),
    db.readings.where('at').aboveOrEqual(sinceAt).toArray(),
  ]);
  return markDoubtful([...lead.reverse(), ...rows].map(toReading)).slice(lead.length);
}

/** The newest reading that is believed; undefined before the first. */
export async function newestReading(db: Database): Promise<Reading | undefined> {
  const rows = await db.readings.orderBy('at').reverse().limit(LEAD).toArray();
  const readings = markDoubtful(rows.reverse().map(toReading));
  return readings.findLast((reading) => !reading.doubtful) ?? readings.at(-1);
}
