import { say } from '../text/say';
import type { AttentionCounts } from './attention';
import { isQuietHour } from './quiet-hours';
import type { Settings } from './settings';

export interface Badge {
  /** At most four characters; empty: no badge. */
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** Grounds on which white text has a contrast of at least 4.5 : 1. */
const LATE_GROUND = '#b23a1d';
const DUE_GROUND = '#8a5b00';

/**
 * What the toolbar shows. Red when somebody is overdue or you are late, amber when something is due or has lapsed;
 * the title says the same in words. In quiet hours and when switched off only the title remains.
 * @param hour of the day where the writer is, 0 to 23
 */
export function badgeOf(counts: Omit<AttentionCounts, 'total'>, settings: Settings, hour: number): Badge {
  const youOwe = counts.due + counts.late;
  const shown = settings.badge === 'theyOwe' ? counts.overdue : counts.overdue + youOwe + counts.lapsed;
  const silent = settings.badge === 'off' || shown === 0 || isQuietHour(settings, hour);
  return {
    text: silent ? '' : shown > 999 ? '999+' : String(shown),
    color: counts.overdue + counts.late > 0 ? LATE_GROUND : DUE_GROUND,
    title: titleOf(counts.overdue, youOwe, counts.lapsed),
  };
}

/** The badge when the ledger cannot be read: never a number that may be wrong. */
export function troubleBadge(): Badge {
  return { text: '!', color: LATE_GROUND, title: say('badgeTrouble') };
}

function titleOf(overdue: number, youOwe: number, lapsed: number): string {
  const parts = [
    overdue > 0 ? say('badgeOverdue', { count: overdue }) : '',
    youOwe > 0 ? say('badgeYouOwe', { count: youOwe }) : '',
    lapsed > 0 ? say('badgeLapsed', { count: lapsed }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? say('badgeTitle', { parts: parts.join(', ') }) : say('badgeNone');
}
