import { useCallback } from 'preact/hooks';
import type { RowView } from '../../components/rows/row-view';
import { openTab } from '../../lib/browser/open-tab';
import type { AppRecord } from '../../lib/messages/app-messages';
import { actedWords } from './acted-words';
import type { Act } from './use-actions';

/** What a click on a row's button does: it is put down; asking once also opens the thread where it was agreed. */
export function useRowActs(act: Act) {
  return useCallback(
    async (row: RowView, what: AppRecord) => {
      const kept = await act(row.key, what, actedWords(row, what));
      if (kept && what === 'askedOnce' && row.threadUrl !== undefined) await openTab(row.threadUrl);
    },
    [act],
  );
}
