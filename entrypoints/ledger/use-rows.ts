import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PersonRow } from '../../components/ledger/ledger-view';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';
import { readRows } from './read-page';

const NO_ROWS: readonly PersonRow[] = [];

/** The rows of a list that can be seen, read live: only those, whatever the length of the list. */
export function useRows(keys: readonly string[]) {
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const showRows = useCallback((from: number, to: number) => {
    setShown((was) => (was.from === from && was.to === to ? was : { from, to }));
  }, []);
  // The question stays the same one as long as the same rows are meant, though the list was read anew.
  const wanted = JSON.stringify(keys.slice(shown.from, shown.to));
  const visible = useMemo(() => JSON.parse(wanted) as readonly string[], [wanted]);
  const query = useCallback((reader: Reader, now: number) => readRows(reader, now, visible), [visible]);
  const loaded = useLedger(query);
  return { rows: loaded.state === 'ready' ? loaded.value : NO_ROWS, showRows };
}
