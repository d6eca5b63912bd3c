import { setDeadlineAlarm } from '../../lib/browser/alarms';
import { hourOf, readClock } from '../../lib/browser/clock';
import { paintBadge } from '../../lib/browser/paint-badge';
import { badgeOf, troubleBadge } from '../../lib/ledger/badge';
import { StoreError } from '../../lib/store/errors';
import { openDesk } from './desk';
import { oneAtATime } from './one-at-a-time';

/** Badges are painted one after another, so that the newest count is the one that stays. */
const BADGE_LINE = -2;

/**
 * Counts anew, paints the badge, and sets the alarm for the next change. Shows "!" when the ledger cannot be read.
 * Never rejects: what was written stays written, whatever the toolbar shows.
 */
export function refreshBadge(): Promise<void> {
  return oneAtATime(BADGE_LINE, async () => {
    try {
      await paintCounts();
    } catch (error) {
      if (!(error instanceof StoreError)) console.error('Good Turn: the badge could not be painted', error);
      await paintBadge(troubleBadge()).catch(() => undefined);
    }
  });
}

async function paintCounts(): Promise<void> {
  const store = await openDesk();
  const now = readClock();
  const [counts, settings, nextAt] = await Promise.all([
    store.countAttention(now),
    store.readSettings(),
    store.nextChangeAt(now),
  ]);
  await Promise.all([paintBadge(badgeOf(counts, settings, hourOf(now))), setDeadlineAlarm(nextAt)]);
}
