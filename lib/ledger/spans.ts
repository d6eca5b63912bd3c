import { say } from '../text/say';
import { DAY, HOUR, MINUTE } from './time';

/** "31 h" rather than "1 d" for what is left of two days: the hours are what one plans by. */
const LEFT_IN_HOURS_UP_TO = 2 * DAY;

/**
 * A span that has passed, in its largest whole unit, cut and not rounded: "2 d", "5 h", "12 min", "under 1 min".
 * A negative span (the clock was moved back) counts as none.
 */
export function spanWords(ms: number): string {
  return ms >= DAY ? say('spanDays', { count: Math.floor(ms / DAY) }) : hoursOrLess(ms);
}

/**
 * A span that is left, in hours up to two days: "6 d", "48 h", "31 h", "40 min", "under 1 min". To the nearest unit,
 * so that a grace period of two days begins with "48 h" and not with "47 h".
 */
export function leftWords(ms: number): string {
  if (ms > LEFT_IN_HOURS_UP_TO) return say('spanDays', { count: Math.round(ms / DAY) });
  const minutes = Math.round(ms / MINUTE);
  if (minutes >= HOUR / MINUTE) return say('spanHours', { count: Math.round(ms / HOUR) });
  return ms >= MINUTE ? say('spanMinutes', { count: minutes }) : say('spanUnderMinute');
}

/** How long ago: "just now" within a minute (and for a moment that is still to come), "12 min ago", "2 h ago". */
export function agoWords(at: number, now: number): string {
  return now - at < MINUTE ? say('agoJustNow') : say('ago', { span: spanWords(now - at) });
}

function hoursOrLess(ms: number): string {
  if (ms >= HOUR) return say('spanHours', { count: Math.floor(ms / HOUR) });
  return ms >= MINUTE ? say('spanMinutes', { count: Math.floor(ms / MINUTE) }) : say('spanUnderMinute');
}
