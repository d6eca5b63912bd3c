import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

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
}

/** Keeps who is selected among the keys of a list. Who leaves the list is not selected any more. */
export function useSelection(list: readonly string[]): Selection {
  const [selected, setSelected] = useState(NOBODY);
  const last = useRef<string | undefined>(undefined);
  const keys = useMemo(
    () => (selected.size === 0 ? [] : list.filter((key) => selected.has(key))),
    [list, selected],
  );
  const toggle = useCallback(
    (key: string, toRange = false) => {
      const from = toRange && last.current !== undefined ? list.indexOf(last.current) : -1;
      const to = list.indexOf(key);
      last.current = key;
      setSelected((was) => {
        const next = new Set(was);
        if (from >= 0 && to >= 0) {
          for (const one of list.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
        } else if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [list],
  );
  return {
    keys,
    has: (key) => selected.has(key),
    toggle,
    selectAll: useCallback(() => setSelected(new Set(list)), [list]),
    clear: useCallback(() => setSelected(NOBODY), []),
  };
}
