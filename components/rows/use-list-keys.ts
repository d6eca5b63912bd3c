import { useLayoutEffect } from 'preact/hooks';
import { type RowKey, rowKeyOf } from './row-keys';
import type { Roving } from './use-roving';

/** What each key does in a list; a key that means nothing there is left to the browser. */
export type KeyActs = Readonly<Partial<Record<RowKey, (() => void) | undefined>>>;

/** What the browser would do by itself with the key, and does all the same. */
const LEFT_TO_BROWSER: ReadonlySet<RowKey> = new Set(['select', 'selectNone']);

/** The keys of a list. They work wherever the focus is, except in a field. */
export function useListKeys(acts: KeyActs): void {
  useLayoutEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();

    function onKey(event: KeyboardEvent) {
      const key = rowKeyOf(event);
      const act = key === undefined ? undefined : acts[key];
      if (key === undefined || act === undefined) return;
      if (!LEFT_TO_BROWSER.has(key)) event.preventDefault();
      act();
    }
  });
}

/** The keys that walk through any list. */
export function walkKeys(roving: Roving): KeyActs {
  return {
    next: () => roving.move(1),
    previous: () => roving.move(-1),
    first: () => roving.move(Number.NEGATIVE_INFINITY),
    last: () => roving.move(Number.POSITIVE_INFINITY),
  };
}
