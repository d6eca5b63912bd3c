import type { Database } from './database';
import type { Trouble } from './errors';
import type { MirrorReport } from './mirror/compare-with-mirror';

/** What the writer is told of a comparison, and goes on being told until they have read it; undefined when all is well. */
export function noticeOf(report: MirrorReport): Trouble | undefined {
  switch (report.kind) {
    case 'restored':
      return {
        code: 'restored',
        words: report.maybeMissing
          ? 'Your ledger was damaged. Most of it has been restored from its second copy; look whether something is missing.'
          : 'Your ledger was damaged and has been restored from its second copy. Look whether your last entries are there.',
      };
    case 'both-gone':
      return {
        code: 'both-gone',
        words:
          'Your ledger and its second copy are gone. If you have a backup file, restore it before you go on.',
      };
    default:
      return undefined;
  }
}

export const CLOCK_NOTICE: Trouble = {
  code: 'clock-moved-back',
  words: 'The clock of this computer moved back. Good Turn counts by it: check that date and time are right.',
};

export async function readNotice(db: Database): Promise<Trouble | undefined> {
  return (await db.meta.get('notice'))?.value as Trouble | undefined;
}

export async function putNotice(db: Database, notice: Trouble): Promise<void> {
  await db.meta.put({ key: 'notice', value: notice });
}

export async function deleteNotice(db: Database): Promise<void> {
  await db.meta.delete('notice');
}
