import { DAY, HOUR, MINUTE } from './time';

/** "31 h" rather than "1 d" for what is left of two days: the hours are what one plans by. */
const LEFT_IN_HOURS_UP_TO = 2 * DAY;

/**
 * A span that has passed, in its largest whole unit, cut and not rounded: "2 d", "5 h", "12 min", "under 1 min".
 * A negative span (the clock was moved back) counts as none.
 */
export function spanWords(ms: number): string {
  return ms >= DAY ? `${Math.floor(ms / DAY)} d` : hoursOrLess(ms);
}

/**
 * A span that is left, in hours up to two days: "6 d", "48 h", "31 h", "40 min", "under 1 min". To the nearest unit,
 * so that a grace period of two days begins with "48 h" and not with "47 h".
 */
export function leftWords(ms: number): string {
  if (ms > LEFT_IN_HOURS_UP_TO) return `${Math.round(ms / DAY)} d`;
  const minutes = Math.round(ms / MINUTE);
  if (minutes >= HOUR / MINUTE) return `${Math.round(ms / HOUR)} h`;
  return ms >= MINUTE ? `${minutes} min` : 'under 1 min';
}

/** How long ago: "just now" within a minute (and for a moment that is still to come), "12 min ago", "2 h ago". */
export function agoWords(at: number, now: number): string {
  return now - at < MINUTE ? 'just now' : `${spanWords(now - at)} ago`;
}

function hoursOrLess(ms: number): string {
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} h`;
  return ms >= MINUTE ? `${Math.floor(ms / MINUTE)} min` : 'under 1 min';
}
