import { useLayoutEffect } from 'preact/hooks';
import type { AppRecord } from '../../lib/messages/protocol';
import { type RowKey, rowKeyOf } from './row-keys';
import type { RowView } from './row-view';
import type { Roving } from './use-roving';

export interface RowKeysInput {
  readonly rows: readonly RowView[];
  readonly roving: Roving;
  readonly on: {
    readonly onAct: (row: RowView, what: AppRecord) => void;
    readonly onOpen: (url: string) => void;
    readonly onUndo: () => void;
    readonly onSearch: () => void;
    /** Absent where nobody can be selected. */
    readonly onSelect?: (what: 'one' | 'all' | 'none') => void;
  };
  readonly onHelp: () => void;
}

const SELECTS: Partial<Record<RowKey, 'one' | 'all' | 'none'>> = {
  select: 'one',
  selectAll: 'all',
  selectNone: 'none',
};

/** The keys of a list of swaps. They work wherever the focus is, except in a field. */
export function useRowKeys({ rows, roving, on, onHelp }: RowKeysInput): void {
  useLayoutEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();

    function onKey(event: KeyboardEvent) {
      const key = rowKeyOf(event);
      if (key === undefined) return;
      const selects = SELECTS[key];
      if (selects !== undefined) {
        if (on.onSelect === undefined) return;
        if (key === 'selectAll') event.preventDefault();
        on.onSelect(selects);
        return;
      }
      event.preventDefault();
      const row = rows.find((one) => one.key === roving.currentKey);
      const [action] = row?.actions ?? [];
      if (key === 'next') roving.move(1);
      else if (key === 'previous') roving.move(-1);
      else if (key === 'first') roving.move(Number.NEGATIVE_INFINITY);
      else if (key === 'last') roving.move(Number.POSITIVE_INFINITY);
      else if (key === 'undo') on.onUndo();
      else if (key === 'search') on.onSearch();
      else if (key === 'help') onHelp();
      else if (key === 'open' && row?.profileUrl !== undefined) on.onOpen(row.profileUrl);
      else if (key === 'act' && row !== undefined && action !== undefined) on.onAct(row, action.what);
    }
  });
}
