import { setDeadlineAlarm } from '../../lib/browser/alarms';
import { badgeOf, TROUBLE_BADGE } from '../../lib/browser/badge';
import { hourOf, readClock } from '../../lib/browser/clock';
import { paintBadge } from '../../lib/browser/paint-badge';
import { openDesk } from './desk';

/** Counts anew, paints the badge, and sets the alarm for the next change. Shows "!" when the ledger cannot be read. */
export async function refreshBadge(): Promise<void> {
  try {
    const store = await openDesk();
    const now = readClock();
    const [counts, settings, nextAt] = await Promise.all([
      store.countAttention(now),
      store.readSettings(),
      store.nextChangeAt(now),
    ]);
    await Promise.all([paintBadge(badgeOf(counts, settings, hourOf(now))), setDeadlineAlarm(nextAt)]);
  } catch (error) {
    await paintBadge(TROUBLE_BADGE);
    throw error;
  }
}
