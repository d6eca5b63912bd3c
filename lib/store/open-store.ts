import type { Entry } from '../ledger/entry';
import type { Traces } from '../ledger/traces';
import { findStrangers, findTraces } from '../ledger/traces';
import { addEntries } from './add-entries';
import { keepCopy } from './copies/keep-copy';
import type { Database } from './database';
import { countTraces } from './erasing/count-traces';
import type { Erasure } from './erasing/erasure';
import { putErasure } from './erasing/erasure';
import { finishErasure } from './erasing/finish-erasure';
import { findAllNamedViews } from './erasing/named-views';
import { readEverything } from './erasing/read-everything';
import { StoreBlocked, StoreTooNew } from './errors';
import { guardWrites } from './guard-writes';
import type { MirrorReport } from './mirror/compare-with-mirror';
import { compareWithMirror } from './mirror/compare-with-mirror';
import { keepMirror } from './mirror/keep-mirror';
import { writeMirror } from './mirror/write-mirror';
import type { Notice } from './notice';
import { deleteNotice, noticeOf, putNotice, readNotice } from './notice';
import { makeObservers } from './observe';
import type { OpenedDatabase } from './open-database';
import { openDatabase, startPlatformTimer } from './open-database';
import { openOrReplace } from './open-or-replace';
import { putEntries } from './put-entries';
import { putSettings, putViewer } from './put-settings';
import { putExports } from './queries/carry-queries';
import { putReadingHealth, putSummaryNote } from './queries/meta-queries';
import { makeReader } from './reader';
import { seeClock } from './see-clock';
import type { Store, StoreOptions } from './store';
import { troubleOf } from './trouble';

export type { Store, StoreOptions } from './store';

/**
 * Opens the ledger, compares it with its mirror, and repairs whichever is worse. A ledger that can be read but not be
 * trusted for writing is opened all the same, with its trouble told; writing then fails with words.
 * @throws StoreUnavailable when the browser gives no usable database.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const now = options.now ?? Date.now;
  const area = options.mirror;
  let opened: OpenedDatabase = await openOrReplace(options);
  let report: MirrorReport = { kind: 'not-compared' };
  let notice: Notice | undefined;
  /**
   * Measured in Chromium 156: after a disk that was full, the files stay open beneath a database that was opened anew,
   * and what is written next can be gone after the restart.
   */
  let hasFailed = false;
  /** Acknowledged and not in the mirror yet: what a damaged database would take with it. */
  const recent: Entry[] = [];
  const db = (): Database => opened.db;
  const isTooNew = () => opened.readOnly || report.kind === 'too-new';

  async function tell(told: Notice): Promise<void> {
    notice = told;
    await putNotice(db(), told);
  }
  async function compare(): Promise<void> {
    if (isTooNew()) return;
    report = await compareWithMirror(db(), area, now(), recent);
    if (isTooNew()) return;
    recent.length = 0;
    const told = noticeOf(report, now());
    if (told) await tell(told);
  }
  const guard = guardWrites(async () => {
    hasFailed = true;
    letGo();
    opened = await openDatabase(options);
    reopenWhenLost(opened.db);
    await compare();
  });
  const left = new WeakSet<Database>();
  function letGo(): void {
    left.add(db());
    db().close();
  }
  /** The browser closes a database whose files it lost; asked to make way for another context, we stay away. */
  function reopenWhenLost(lost: Database): void {
    lost.on('versionchange', () => {
      left.add(lost);
      mirror.stop();
      options.onMadeWay?.();
    });
    lost.on('close', () => {
      if (!left.has(lost)) void guard.tryAgain().catch(() => {});
    });
  }
  const mirror = keepMirror(
    () =>
      guard.beside(async () => {
        const taken = recent.length;
        await writeMirror(db(), area, now());
        recent.splice(0, taken);
      }),
    options.startTimer ?? startPlatformTimer,
  );
  async function write<T>(work: () => Promise<T>): Promise<T> {
    if (isTooNew()) throw new StoreTooNew();
    const value = await guard.run(work);
    mirror.touch();
    // What follows a failure waits for the second copy: the keeper remembers when even that is late.
    if (hasFailed) await mirror.flush().catch(() => {});
    return value;
  }

  async function erase(erasure: Erasure): Promise<void> {
    await putErasure(area, erasure);
    await finishErasure(db(), area, now());
    recent.length = 0;
  }
  function eraseTraces(find: (entries: readonly Entry[]) => Traces, personKey?: string): Promise<number> {
    return write(async () => {
      const entries = await readEverything(db(), area);
      const traces = find(entries);
      const views = personKey ? (await findAllNamedViews(db(), area, { entries, personKey })).marks : [];
      if (traces.ids.length + traces.stripped.length + views.length > 0) await erase({ ...traces, views });
      return traces.ids.length;
    });
  }

  reopenWhenLost(opened.db);
  try {
    await compare();
    notice = await readNotice(db());
    // Also the proof that the database takes writes at all: better refused now than after the first click.
    if (!isTooNew() && (await seeClock(db(), now())) && !notice) await tell({ code: 'clock-moved-back' });
  } catch (error) {
    guard.distrust(new StoreBlocked(error).trouble.code);
  }

  const reader = makeReader(db);
  const { observe, stopAll } = makeObservers(reader);
  return {
    ...reader,
    observe,
    putEntries: (entries, { requestId } = {}) =>
      write(async () => {
        const result = await putEntries(db(), entries, { requestId, now: now() });
        if (!result.repeated) for (const entry of entries) recent.push(entry);
        return result;
      }),
    putSettings: (change) => write(() => putSettings(db(), change)),
    putViewer: (viewer) => write(() => putViewer(db(), viewer)),
    addEntries: (entries, chosen) =>
      write(async () => {
        const added = await addEntries(db(), entries, { ...chosen, now: now() });
        for (const entry of entries) recent.push(entry);
        return added;
      }),
    countTraces: (personKey) => countTraces(db(), area, personKey),
    forgetPerson: (personKey, notes) =>
      eraseTraces((entries) => findTraces(entries, personKey, notes), personKey),
    forgetStrangers: () => eraseTraces(findStrangers),
    eraseAll: () => write(() => erase({ all: true })),
    keepCopy: () => (isTooNew() ? Promise.resolve(false) : guard.beside(() => keepCopy(db(), area, now()))),
    putExports: (note) => write(() => putExports(db(), note)),
    putSummaryNote: (note) => write(() => putSummaryNote(db(), note)),
    putReadingHealth: (health) => write(() => putReadingHealth(db(), health)),
    flushMirror: mirror.flush,
    tryAgain: guard.tryAgain,
    noticeRead: async () => {
      notice = undefined;
      if (!isTooNew()) await guard.run(() => deleteNotice(db()));
    },
    get trouble() {
      if (isTooNew()) return troubleOf('too-new');
      if (guard.trouble) return troubleOf(guard.trouble);
      if (notice) return troubleOf(notice.code, notice.loss);
      return mirror.isLate ? troubleOf('mirror-late') : undefined;
    },
    get report() {
      return report;
    },
    close: async () => {
      mirror.stop();
      stopAll();
      letGo();
    },
  };
}
