import type { Database } from './database';
import type { Loss } from './loss';
import type { MirrorReport } from './mirror/compare-with-mirror';
import type { TroubleCode } from './trouble';

/** What the writer goes on being told until they have read it. Kept without words: those are of the language of the day. */
export interface Notice {
  readonly code: TroubleCode;
  /** Of a ledger that had been damaged; absent in notices that were kept before this was told. */
  readonly loss?: Loss;
}

/** What is to be told of a comparison; undefined when all is well. */
export function noticeOf(report: MirrorReport, now: number): Notice | undefined {
  switch (report.kind) {
    case 'restored': {
      const { entries: restored, maybeMissing, asOf } = report;
      const loss = { noticedAt: now, restored, maybeMissing, ...(asOf !== undefined && { asOf }) };
      return { code: maybeMissing ? 'restored-partly' : 'restored', loss };
    }
    case 'both-gone': {
      const { kind: code, entriesBefore: before, asOf } = report;
      const loss = { noticedAt: now, restored: 0, before, maybeMissing: true };
      return { code, loss: { ...loss, ...(asOf !== undefined && { asOf }) } };
    }
    default:
      return undefined;
  }
}

export async function readNotice(db: Database): Promise<Notice | undefined> {
  return (await db.meta.get('notice'))?.value as Notice | undefined;
}

export async function putNotice(db: Database, notice: Notice): Promise<void> {
  await db.meta.put({ key: 'notice', value: notice });
}

export async function deleteNotice(db: Database): Promise<void> {
  await db.meta.delete('notice');
}
