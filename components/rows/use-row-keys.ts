import type { AppRecord } from '../../lib/messages/app-messages';
import type { RowView } from './row-view';
import { useListKeys, walkKeys } from './use-list-keys';
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

/** The keys of a list of swaps. */
export function useRowKeys({ rows, roving, on, onHelp }: RowKeysInput): void {
  const { onSelect } = on;
  const row = () => rows.find(({ key }) => key === roving.currentKey);
  useListKeys({
    ...walkKeys(roving),
    undo: on.onUndo,
    search: on.onSearch,
    help: onHelp,
    select: onSelect && (() => onSelect('one')),
    selectAll: onSelect && (() => onSelect('all')),
    selectNone: onSelect && (() => onSelect('none')),
    open: () => {
      const url = row()?.profileUrl;
      if (url !== undefined) on.onOpen(url);
    },
    act: () => {
      const current = row();
      const [action] = current?.actions ?? [];
      if (current !== undefined && action !== undefined) on.onAct(current, action.what);
    },
  });
}
