import type { Entry, PersonEntry } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { sortEntries } from './entry-order';
import { applyDone, applyLapse, applyMissing, LEG_OPEN } from './fold-leg';
import type { Leg } from './swap';
import { standingIds } from './undo';

/** How long a leg was in one state. */
export interface LegSpan {
  readonly state: Leg['state'];
  readonly fromAt: number;
  readonly toAt: number;
}

/** The time in which one of you was to follow back. */
export interface GraceSpan {
  readonly leg: 'yours' | 'theirs';
  readonly fromAt: number;
  readonly toAt: number;
}

/** Both legs of a swap through time. */
export interface LegTrack {
  readonly fromAt: number;
  /** Now, or the end of a grace period that still runs. */
  readonly toAt: number;
  readonly yours: readonly LegSpan[];
  readonly theirs: readonly LegSpan[];
  readonly grace: readonly GraceSpan[];
}

type Which = 'yours' | 'theirs';

interface Step {
  readonly at: number;
  readonly yours: Leg;
  readonly theirs: Leg;
}

/**
 * How the two legs of a swap went, from the entries about one person and their undos in any order. Undefined while
 * neither was ever done: there is nothing to draw.
 */
export function legTrackOf(entries: readonly Entry[], graceMs: number, now: number): LegTrack | undefined {
  const steps = stepsOf(entries, now);
  const [first] = steps;
  if (first === undefined) return undefined;
  const grace = steps.flatMap((step, index) => graceOf(steps[index - 1], step, graceMs));
  const running = grace.filter(({ leg }) => steps.at(-1)?.[leg].state !== 'done').map(({ toAt }) => toAt);
  return {
    fromAt: first.at,
    toAt: Math.max(now, ...running),
    yours: spansOf(steps, 'yours', now),
    theirs: spansOf(steps, 'theirs', now),
    grace,
  };
}

/** The state of both legs after each entry that changed one of them. */
function stepsOf(entries: readonly Entry[], now: number): readonly Step[] {
  const known = sortEntries(entries).filter(isKnownEntry);
  const standing = standingIds(known);
  const steps: Step[] = [];
  for (const entry of known) {
    if (!isPersonEntry(entry) || !standing.has(entry.id) || entry.at > now) continue;
    const before = steps.at(-1) ?? { yours: LEG_OPEN, theirs: LEG_OPEN };
    const after = applyEntry(before, entry);
    if (after.yours.state === before.yours.state && after.theirs.state === before.theirs.state) continue;
    steps.push({ at: entry.at, ...after });
  }
  return steps;
}

function applyEntry({ yours, theirs }: Pick<Step, Which>, entry: PersonEntry): Pick<Step, Which> {
  const { at } = entry;
  switch (entry.kind) {
    case 'iFollowed':
      return { yours: applyDone(yours, at, entry.evidence), theirs };
    case 'theyFollowed':
      return { yours, theirs: applyDone(theirs, at, entry.evidence) };
    case 'iUnfollowed':
      return { yours: applyLapse(yours, at, entry.evidence), theirs };
    case 'theyMissing':
      return { yours, theirs: entry.evidence === 'followersList' ? applyMissing(theirs, at) : theirs };
    default:
      return { yours, theirs };
  }
}

/** A leg that was just done gives the other one its time, unless that one is done too or was lost after both were. */
function graceOf(before: Step | undefined, step: Step, graceMs: number): readonly GraceSpan[] {
  return (['yours', 'theirs'] as const).flatMap((done) => {
    const owed: Which = done === 'yours' ? 'theirs' : 'yours';
    const isNew = step[done].state === 'done' && before?.[done].state !== 'done';
    if (!isNew || step[owed].state === 'done') return [];
    return [{ leg: owed, fromAt: step.at, toAt: step.at + graceMs }];
  });
}

function spansOf(steps: readonly Step[], which: Which, now: number): readonly LegSpan[] {
  const spans: LegSpan[] = [];
  steps.forEach((step, index) => {
    const { state } = step[which];
    const toAt = steps[index + 1]?.at ?? now;
    const last = spans.at(-1);
    if (last?.state === state) spans[spans.length - 1] = { ...last, toAt };
    else spans.push({ state, fromAt: step.at, toAt });
  });
  return spans;
}
