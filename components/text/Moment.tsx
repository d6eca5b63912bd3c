import { DAY } from '../../lib/ledger/time';
import { currentLocale } from '../../lib/text/say';

export interface MomentProps {
  readonly at: number;
  readonly now: number;
}

/** A moment in the writer's own time zone, as short as it may be; pointed at, the whole of it. */
export function Moment({ at, now }: MomentProps) {
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString(currentLocale())}>
      {momentWords(at, now)}
    </time>
  );
}

/** The weekday and hour within six days, else the day, with its year if another. */
export function momentWords(at: number, now: number): string {
  return new Date(at).toLocaleString(currentLocale(), formatFor(at, now));
}

function formatFor(at: number, now: number): Intl.DateTimeFormatOptions {
  if (Math.abs(now - at) < 6 * DAY) return { weekday: 'short', hour: '2-digit', minute: '2-digit' };
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return sameYear ? { month: 'short', day: 'numeric' } : { month: 'short', day: 'numeric', year: 'numeric' };
}
