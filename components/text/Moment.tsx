import { DAY } from '../../lib/ledger/time';
import { sayDate } from '../../lib/text/say-date';

export interface MomentProps {
  readonly at: number;
  readonly now: number;
}

const WHOLE: Intl.DateTimeFormatOptions = { dateStyle: 'short', timeStyle: 'medium' };
const NEAR: Intl.DateTimeFormatOptions = { weekday: 'short', hour: '2-digit', minute: '2-digit' };
const SAME_YEAR: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const OTHER_YEAR: Intl.DateTimeFormatOptions = { ...SAME_YEAR, year: 'numeric' };

/** A moment in the writer's own time zone, as short as it may be; pointed at, the whole of it. */
export function Moment({ at, now }: MomentProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={sayDate(at, WHOLE)}>
      {momentWords(at, now)}
    </time>
  );
}

/** The weekday and hour within six days, else the day, with its year if another. */
export function momentWords(at: number, now: number): string {
  return sayDate(at, formatFor(at, now));
}

function formatFor(at: number, now: number): Intl.DateTimeFormatOptions {
  if (Math.abs(now - at) < 6 * DAY) return NEAR;
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? SAME_YEAR : OTHER_YEAR;
}
