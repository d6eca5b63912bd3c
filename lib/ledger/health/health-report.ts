import { HOUR } from '../time';
import type { ReadingHealth } from './reading-health';

/**
 * How well pages are read, as text for whoever mends what cannot be read: versions, kinds of pages, codes of problems
 * and spans of time. No names, no texts, no addresses.
 * @param about versions
 * @param refused how many messages were refused since the browser started, by the reason
 */
export function healthReport(
  health: ReadingHealth,
  about: Readonly<Record<string, string>>,
  now: number,
  refused: Readonly<Record<string, number>> = {},
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
  return JSON.stringify(
    {
      ...about,
      pages: Object.fromEntries(pages),
      ...(Object.keys(refused).length > 0 && { refusedMessages: refused }),
    },
    null,
    2,
  );
}
