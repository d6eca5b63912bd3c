import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../../lib/page/idle';

/** Lists shorter than this are looked through quickly enough. */
const LONG = 2_000;
/** Keys that are numbered between two looks at the clock. */
const STEP = 500;
/** Longest to wait for an idle moment, ms. */
const TIMEOUT = 1_000;

/** At which index of a list each of its keys stands. */
export interface Positions {
  readonly keys: readonly string[];
  readonly of: ReadonlyMap<string, number>;
}

/** Numbers the keys of a long list in idle moments; undefined until that is done, and for a short list. */
export function usePositions(keys: readonly string[]): { readonly current: Positions | undefined } {
  const positions = useRef<Positions | undefined>(undefined);
  useEffect(() => {
    positions.current = undefined;
    if (keys.length < LONG) return;
    const controller = new AbortController();
    const of = new Map<string, number>();
    const number = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => {
      while (of.size < keys.length && deadline.timeRemaining() > 0) {
        for (const key of keys.slice(of.size, of.size + STEP)) of.set(key, of.size);
      }
      if (of.size < keys.length) whenIdle(number, TIMEOUT, controller.signal);
      else positions.current = { keys, of };
    };
    whenIdle(number, TIMEOUT, controller.signal);
    return () => controller.abort();
  }, [keys]);
  return positions;
}
