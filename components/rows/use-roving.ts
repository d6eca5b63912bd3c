import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The row in the tab order, among rows that may come and go at any time. */
export interface Roving {
  readonly currentKey: string | undefined;
  setCurrent: (key: string) => void;
  /** Moves by so many rows, stopping at the ends, and puts the focus there. */
  move: (by: number) => void;
}

/**
 * Keeps one row current. When the current row goes (it was acted on), the row that took its place becomes current,
 * and has the focus if the old one had it. `reveal` makes a row exist that does not yet.
 */
export function useRoving(
  keys: readonly string[],
  list: RefObject<HTMLElement | null>,
  reveal?: (index: number) => void,
): Roving {
  const pending = useRef<string | undefined>(undefined);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const last = useRef({ index: 0, focused: false });
  const found = wanted === undefined ? -1 : keys.indexOf(wanted);
  const index = found >= 0 ? found : Math.min(last.current.index, keys.length - 1);
  const currentKey = keys[index];

  useLayoutEffect(() => {
    const lost = wanted !== undefined && found < 0 && currentKey !== undefined;
    if (lost) {
      setWanted(currentKey);
      if (last.current.focused) focusRow(list.current, currentKey);
    }
    last.current.index = Math.max(index, 0);
  });

  // A row far away exists only once it was scrolled to.
  useLayoutEffect(() => {
    if (pending.current !== undefined && focusRow(list.current, pending.current)) pending.current = undefined;
  });

  // A removed element loses the focus, but nothing else gets it: only another element's focus counts as leaving.
  useLayoutEffect(() => {
    const controller = new AbortController();
    document.addEventListener(
      'focusin',
      ({ target }) => {
        last.current.focused = target instanceof Node && list.current?.contains(target) === true;
      },
      { signal: controller.signal },
    );
    return () => controller.abort();
  }, [list]);

  return {
    currentKey,
    setCurrent: setWanted,
    move: (by) => {
      // The first key press only enters the list; from there on it moves.
      const inside = list.current?.contains(list.current.ownerDocument.activeElement) === true;
      const at = Math.max(0, Math.min(keys.length - 1, inside ? index + by : index));
      const to = keys[at];
      if (to === undefined) return;
      setWanted(to);
      reveal?.(at);
      pending.current = focusRow(list.current, to) ? undefined : to;
    },
  };
}

/** False when there is no such row that can have the focus. */
function focusRow(list: HTMLElement | null, key: string): boolean {
  for (const row of list?.querySelectorAll<HTMLElement>('[data-key][tabindex]') ?? []) {
    if (row.dataset.key !== key) continue;
    row.focus({ preventScroll: true });
    row.scrollIntoView?.({ block: 'nearest' });
    return true;
  }
  return false;
}
