import type { KindHealth, ReadingHealth, ReadKind } from '../../lib/ledger/health/reading-health';
import { READ_KINDS } from '../../lib/ledger/health/reading-health';
import { subjectsOf } from '../../lib/ledger/page-health';
import { agoWords } from '../../lib/ledger/spans';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';

/** One kind of page, and how well it is read. */
export interface PageReadRow {
  readonly kind: ReadKind;
  readonly title: string;
  /** "read well 2 h ago". */
  readonly words: string;
  /** "Could not be read 3 min ago: the responses"; absent when nothing was missing at the last reading. */
  readonly missed?: string;
}

const TITLES: Readonly<Record<ReadKind, MessageKey>> = {
  story: 'pagesReadStory',
  profile: 'pagesReadProfile',
  followers: 'pagesReadFollowers',
  following: 'pagesReadFollowing',
  notifications: 'pagesReadNotifications',
  stats: 'pagesReadStats',
};

/** How well each kind of page is read, in words; empty while none was ever open. */
export function pagesReadOf(health: ReadingHealth, now: number): readonly PageReadRow[] {
  if (Object.keys(health).length === 0) return [];
  return READ_KINDS.map((kind) => ({ kind, title: say(TITLES[kind]), ...wordsOf(health[kind], now) }));
}

function wordsOf(one: KindHealth | undefined, now: number): Pick<PageReadRow, 'words' | 'missed'> {
  if (one === undefined) return { words: say('pagesReadNotYet') };
  const { wellAt, readAt, problems } = one;
  return {
    words:
      wellAt === undefined ? say('pagesReadNeverWell') : say('pagesReadWell', { ago: agoWords(wellAt, now) }),
    ...(problems.length > 0 && {
      missed: say('pagesReadMissed', { ago: agoWords(readAt, now), subjects: subjectsOf(problems) }),
    }),
  };
}
