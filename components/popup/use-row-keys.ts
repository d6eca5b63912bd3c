import { useEffect } from 'preact/hooks';
import type { RowView } from '../row-view';
import type { PopupHandlers } from './Popup';
import { rowKeyOf } from './row-keys';
import type { Roving } from './use-roving';

export interface RowKeysInput {
  readonly rows: readonly RowView[];
  readonly roving: Roving;
  readonly on: Pick<PopupHandlers, 'onAct' | 'onOpen' | 'onUndo' | 'onOpenLedger'>;
  readonly onHelp: () => void;
}

/** The popup's keys. They work wherever the focus is, except in a field. */
export function useRowKeys({ rows, roving, on, onHelp }: RowKeysInput): void {
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();

    function onKey(event: KeyboardEvent) {
      const key = rowKeyOf(event);
      if (key === undefined) return;
      event.preventDefault();
      const row = rows.find((one) => one.key === roving.currentKey);
      const [action] = row?.actions ?? [];
      if (key === 'next') roving.move(1);
      else if (key === 'previous') roving.move(-1);
      else if (key === 'first') roving.move(-rows.length);
      else if (key === 'last') roving.move(rows.length);
      else if (key === 'undo') on.onUndo();
      else if (key === 'search') on.onOpenLedger('search');
      else if (key === 'help') onHelp();
      else if (key === 'open' && row?.profileUrl !== undefined) on.onOpen(row.profileUrl);
      else if (key === 'act' && row !== undefined && action !== undefined) on.onAct(row, action.what);
    }
  });
}
