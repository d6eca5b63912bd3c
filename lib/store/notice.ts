import type { Database } from './database';
import type { MirrorReport } from './mirror/compare-with-mirror';
import type { TroubleCode } from './trouble';

/** What the writer is told of a comparison, and goes on being told until they have read it; undefined when all is well. */
export function noticeOf(report: MirrorReport): TroubleCode | undefined {
  switch (report.kind) {
    case 'restored':
      return report.maybeMissing ? 'restored-partly' : 'restored';
    case 'both-gone':
      return 'both-gone';
    default:
      return undefined;
  }
}

/** Its code alone counts: words that were kept with it were those of another day's language. */
export async function readNotice(db: Database): Promise<TroubleCode | undefined> {
  const kept = (await db.meta.get('notice'))?.value as { code: TroubleCode } | undefined;
  return kept?.code;
}

export async function putNotice(db: Database, code: TroubleCode): Promise<void> {
  await db.meta.put({ key: 'notice', value: { code } });
}

export async function deleteNotice(db: Database): Promise<void> {
  await db.meta.delete('notice');
}
