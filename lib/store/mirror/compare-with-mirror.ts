import type { Entry } from '../../ledger/entry';
import { DAY, HOUR } from '../../ledger/time';
import { listNewEntries } from '../append-entries';
import { listCopies } from '../copies/copy';
import { countTables, isAsCounted, readCounters } from '../counters';
import type { Database } from '../database';
import { SCHEMA_VERSION } from '../database';
import { eraserOf, readErasure } from '../erasing/erasure';
import { finishErasure } from '../erasing/finish-erasure';
import { readSettings, readViewer } from '../queries/meta-queries';
import { restoreEntries } from '../restore-entries';
import type { MirrorArea } from './mirror-area';
import { areChunksIntact, readMirror } from './read-mirror';
import type { Sentinel } from './sentinel';
import { readSentinel } from './sentinel';
import { rewriteMirror, writeMirror } from './write-mirror';

/** After this long a new generation is begun, so that a fault of one copy is not carried on for ever. */
const GENERATION_LIFE = 7 * DAY;

/** What the comparison at opening found, and did about it. */
export type MirrorReport =
  /** Database or mirror could not be read; it is tried again before the next write. */
  | { readonly kind: 'not-compared' }
  /** Nothing was ever recorded here, as far as database and mirror tell. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'equal' }
  /** The mirror lacked some entries (the last moments before a stop) and has them now. */
  | { readonly kind: 'caught-up'; readonly entries: number }
  /** The mirror was missing or damaged and was written anew from the database. */
  | { readonly kind: 'rebuilt' }
  /** The database had lost entries and got them back. */
  | {
      readonly kind: 'restored';
      /** How many entries it got back. */
      readonly entries: number;
      readonly from: 'mirror';
      /** True when even the mirror could not give all that was once there, or nothing tells how much that was. */
      readonly maybeMissing: boolean;
      /** Up to when the mirror was kept; undefined when that could not be told. */
      readonly asOf?: number;
    }
  /** There was a ledger, and neither copy of it can be read. */
  | { readonly kind: 'both-gone'; readonly entriesBefore: number; readonly asOf?: number }
  /** A newer build keeps the mirror: nothing may be written. */
  | { readonly kind: 'too-new' };

/**
 * Compares the database with its mirror and repairs the one that is worse. Entries are only ever added.
 * @param recent entries acknowledged since the mirror was last written, as far as this context remembers them.
 * @throws whatever the database or the area throws when they cannot be read or written.
 */
export async function compareWithMirror(
  db: Database,
  area: MirrorArea,
  now: number,
  recent: readonly Entry[] = [],
): Promise<MirrorReport> {
  const sentinel = await readSentinel(area);
  if (sentinel && sentinel.schema > SCHEMA_VERSION) return { kind: 'too-new' };
  const erasure = await readErasure(area);
  if (erasure === undefined) return compare(db, area, now, { sentinel, recent });
  await finishErasure(db, area, now);
  const left = recent.flatMap((entry) => eraserOf(erasure)(entry) ?? []);
  return compare(db, area, now, { sentinel: await readSentinel(area), recent: left });
}

async function compare(
  db: Database,
  area: MirrorArea,
  now: number,
  { sentinel, recent }: Pick<Loss, 'sentinel' | 'recent'>,
): Promise<MirrorReport> {
  const [held, promised] = await Promise.all([countTables(db), readCounters(db)]);
  const seq = (await db.entries.orderBy(':id').last())?.seq ?? 0;
  const wanted = Math.max(sentinel?.rows ?? 0, promised.entries);
  const isShort = held.entries < wanted || seq < (sentinel?.seq ?? 0) || !isAsCounted(promised, held);
  const isBare = held.entries === 0 && !sentinel;
  if (isShort || isBare || (await listNewEntries(db, recent)).length > 0) {
    const report = await restore(db, area, now, { sentinel, wanted, recent });
    if (report) return report;
  }
  if (isBare) {
    // Whoever deletes everything deletes the dated copies too: where there are some, a ledger was lost.
    const [newest] = await listCopies(area);
    if (!newest) return { kind: 'fresh' };
    await rewriteMirror(db, area, now);
    return { kind: 'both-gone', entriesBefore: newest.rows, asOf: newest.at };
  }
  if (!sentinel || !(await isMirrorSound(area, sentinel, now))) {
    await rewriteMirror(db, area, now);
    return { kind: 'rebuilt' };
  }
  const behind = held.entries - sentinel.rows;
  if (now - sentinel.begunAt > GENERATION_LIFE) await rewriteMirror(db, area, now);
  else if (behind > 0 || seq !== sentinel.seq || !(await isSameChoice(db, sentinel))) {
    await writeMirror(db, area, now);
  }
  return behind > 0 ? { kind: 'caught-up', entries: behind } : { kind: 'equal' };
}

interface Loss {
  readonly sentinel: Sentinel | undefined;
  readonly wanted: number;
  readonly recent: readonly Entry[];
}

/** Undefined when nothing was lost after all. */
async function restore(
  db: Database,
  area: MirrorArea,
  now: number,
  { sentinel, wanted, recent }: Loss,
): Promise<MirrorReport | undefined> {
  const mirrored = await readMirror(area);
  const entries = await restoreEntries(db, [...mirrored, ...recent], sentinel);
  const rows = await db.entries.count();
  if (entries === 0 && rows >= wanted) return undefined;
  // From here on the mirror promises what is really there; what it held before stays as the older generation.
  await rewriteMirror(db, area, now);
  if (rows === 0) return { kind: 'both-gone', entriesBefore: wanted, ...(sentinel && { asOf: sentinel.at }) };
  return {
    kind: 'restored',
    entries,
    from: 'mirror',
    maybeMissing: !sentinel || rows < wanted,
    ...(sentinel && { asOf: sentinel.at }),
  };
}

/** Whether the mirror has the settings and the viewer as they are. */
async function isSameChoice(db: Database, { settings, viewer }: Sentinel): Promise<boolean> {
  const [settingsNow, viewerNow] = await Promise.all([readSettings(db), readViewer(db)]);
  return isSame(settings, settingsNow) && isSame(viewer ?? {}, viewerNow ?? {});
}

/** For flat records; the order of their keys does not matter (storage areas change it). */
function isSame(a: object, b: object): boolean {
  const text = (one: object) => JSON.stringify(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

/**
 * Looks at the newest chunk and at one more, another each hour, so that a long journal is looked through in time
 * without being read whole at every start.
 */
async function isMirrorSound(area: MirrorArea, sentinel: Sentinel, now: number): Promise<boolean> {
  if (sentinel.chunks === 0) return true;
  const turn = Math.abs(Math.floor(now / HOUR)) % sentinel.chunks;
  return areChunksIntact(area, sentinel.generation, [...new Set([sentinel.chunks - 1, turn])]);
}
