import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

const NOBODY: ReadonlySet<string> = new Set();

/** The people of a list that the writer selected, to do something with all of them. */
export interface Selection {
  /** In the order of the list. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** Selects one or not; with `toRange` everyone from the one before up to this one. */
  readonly toggle: (key: string, toRange?: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** How many were let go of because they left the list, since the writer last chose. */
  readonly lost: number;
}

/**
 * Keeps who is selected among the keys of a list. Who leaves the list is let go of at once, and stays so.
 * @param isWhole false while only the beginning of the list is known: nobody can be told to have left it.
 */
export function useSelection(list: readonly string[], isWhole: boolean): Selection {
  const [selected, setSelected] = useState(NOBODY);
  const [lost, setLost] = useState(0);
  const last = useRef<string | undefined>(undefined);
  const keys = useMemo(
    () => (selected.size === 0 ? [] : list.filter((key) => selected.has(key))),
    [list, selected],
  );
  useLayoutEffect(() => {
    if (!isWhole || keys.length === selected.size) return;
    setSelected(new Set(keys));
    setLost((was) => was + selected.size - keys.length);
  }, [isWhole, keys, selected]);
  const choose = useCallback((change: (was: ReadonlySet<string>) => ReadonlySet<string>) => {
    setLost(0);
    setSelected(change);
  }, []);
  const toggle = useCallback(
    (key: string, toRange = false) => {
      const from = toRange && last.current !== undefined ? list.indexOf(last.current) : -1;
      const to = list.indexOf(key);
      last.current = key;
      choose((was) => {
        const next = new Set(was);
        if (from >= 0 && to >= 0) {
          for (const one of list.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
        } else if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [list, choose],
  );
  return {
    keys,
    has: useCallback((key: string) => selected.has(key), [selected]),
    toggle,
    selectAll: useCallback(() => choose(() => new Set(list)), [list, choose]),
    clear: useCallback(() => choose(() => NOBODY), [choose]),
    lost,
  };
}
