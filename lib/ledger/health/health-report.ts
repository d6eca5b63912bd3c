import { HOUR } from '../time';
import type { ReadingHealth } from './reading-health';

/**
 * How well pages are read, as text for whoever mends what cannot be read: versions, kinds of pages, codes of problems
 * and spans of time. No names, no texts, no addresses.
 * @param about versions
 */
export function healthReport(
  health: ReadingHealth,
  about: Readonly<Record<string, string>>,
  now: number,
): string {
  const hoursSince = (at: number) => Math.max(0, Math.round((now - at) / HOUR));
  const pages = Object.entries(health).map(([kind, { wellAt, readAt, problems }]) => [
    kind,
    {
      hoursSinceRead: hoursSince(readAt),
      hoursSinceReadWell: wellAt === undefined ? 'never' : hoursSince(wellAt),
      problems: problems.map(({ code, where }) => `${code} (${where})`),
    },
  ]);
  return JSON.stringify({ ...about, pages: Object.fromEntries(pages) }, null, 2);
}
