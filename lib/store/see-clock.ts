import { MINUTE } from '../ledger/time';
import type { Database } from './database';

/** Clocks are set right by small steps all the time; a larger step back is worth a word. */
const BACK_MAX = 5 * MINUTE;

async function readLastSeen(db: Database): Promise<number> {
  return ((await db.meta.get('lastSeenNow'))?.value as number | undefined) ?? 0;
}

/** Remembers that it has been this late. Part of each write. */
export async function keepLastSeen(db: Database, now: number): Promise<void> {
  if (now > (await readLastSeen(db))) await db.meta.put({ key: 'lastSeenNow', value: now });
}

/**
 * Compares the clock with the latest moment ever seen, and goes on from the present one.
 * @returns whether the clock moved back by more than five minutes.
 */
export async function seeClock(db: Database, now: number): Promise<boolean> {
  const lastSeen = await readLastSeen(db);
  await db.meta.put({ key: 'lastSeenNow', value: now });
  return now < lastSeen - BACK_MAX;
}
