const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A count as Medium prints it: exact below 1,000, cut (never rounded) above: 7,498 is "7.4K". */
export function printCount(count: number): string {
  if (count < 1_000) return String(count);
  const [divisor, unit] = count < 1_000_000 ? [1_000, 'K'] : [1_000_000, 'M'];
  const short = count / divisor;
  return `${short < 10 ? Math.floor(short * 10) / 10 : Math.floor(short)}${unit}`;
}

/** A moment as a card prints it: "Just now", "5h ago", "4d ago", "Jul 9", "Feb 6, 2025". */
export function printDate(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE) return 'Just now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)}m ago`;
  if (age < DAY) return `${Math.floor(age / HOUR)}h ago`;
  if (age < 7 * DAY) return `${Math.floor(age / DAY)}d ago`;
  const date = new Date(at);
  const day = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
  return date.getUTCFullYear() === new Date(now).getUTCFullYear() ? day : `${day}, ${date.getUTCFullYear()}`;
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in words, as no reader expects it. */
export function printCountInWords(count: number): string {
  if (count < WORDS.length) return WORDS[count] ?? 'some';
  if (count < 100) return 'a few dozen';
  return `about ${WORDS[Math.min(12, Math.max(1, Math.round(count / 100)))]} hundred`;
}
