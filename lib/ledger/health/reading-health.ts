import type { PageKind, Problem } from '../../facts/page-facts';
import { isDetail } from '../page-gaps';
import type { PageMemory } from '../page-memory';
import { MINUTE } from '../time';

/** Kinds of page that are read. */
export const READ_KINDS = [
  'story',
  'profile',
  'followers',
  'following',
  'notifications',
  'stats',
] as const satisfies readonly PageKind[];
export type ReadKind = (typeof READ_KINDS)[number];

/** How well pages of one kind could be read. No names, no texts, no addresses. */
export interface KindHealth {
  /** When such a page was last read with nothing missing; absent: never. */
  readonly wellAt?: number;
  /** When such a page was last read at all. */
  readonly readAt: number;
  /** What could not be read then; empty when it was read well. */
  readonly problems: readonly Problem[];
}

/** How well each kind of page was read; kinds that were never open are absent. */
export type ReadingHealth = Readonly<Partial<Record<ReadKind, KindHealth>>>;

/** Most problems that are kept of one kind of page. */
const PROBLEMS_MAX = 20;
/** A page that is open is read again and again: that it was read well is put down once a minute. */
const AGAIN_AFTER = MINUTE;
/** What our own readers write: lower-case words with hyphens. Anything else came from somewhere else. */
const CODE = /^[a-z][a-z0-9-]{0,60}$/;
/** Names of fields and of parts of a page, as our own readers write them. */
const WHERE = /^[\w.: -]{0,80}$/;

/** Adds one reading of a page. The same object comes back when there is nothing worth keeping. */
export function applyReading(
  health: ReadingHealth,
  { kind, problems }: Pick<PageMemory, 'kind' | 'problems'>,
  now: number,
): ReadingHealth {
  const read = READ_KINDS.find((one) => one === kind);
  if (read === undefined) return health;
  const before = health[read];
  const missed = keptProblems(problems);
  const isNews = before === undefined || !isSame(before.problems, missed);
  if (!isNews && Math.abs(now - before.readAt) < AGAIN_AFTER) return health;
  const wellAt = missed.length === 0 ? now : before?.wellAt;
  return {
    ...health,
    [read]: { ...(wellAt !== undefined && { wellAt }), readAt: now, problems: missed },
  };
}

/** What is missing beyond details, each once, in order, and only as our own readers name it. */
function keptProblems(problems: readonly Problem[]): readonly Problem[] {
  const kept = new Map<string, Problem>();
  for (const problem of problems) {
    if (isDetail(problem) || !CODE.test(problem.code)) continue;
    const where = WHERE.test(problem.where) ? problem.where : '';
    kept.set(`${problem.code} ${where}`, { code: problem.code, where });
  }
  return [...kept.keys()]
    .sort()
    .slice(0, PROBLEMS_MAX)
    .flatMap((key) => kept.get(key) ?? []);
}

function isSame(a: readonly Problem[], b: readonly Problem[]): boolean {
  return (
    a.length === b.length && a.every(({ code, where }, at) => code === b[at]?.code && where === b[at]?.where)
  );
}
