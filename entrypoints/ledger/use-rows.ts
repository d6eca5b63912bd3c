import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../components/ledger/ledger-view';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';
import { readRows } from './read-page';

/** Rows that are read before it is known how many can be seen. */
const FIRST = 16;
const NO_ROWS: readonly PersonRow[] = [];

/**
 * The rows of a list that can be seen, read live: only those, whatever the length of the list. Of another list nothing
 * is shown until its rows were read, so that no row stands empty in between.
 */
export function useRows(keys: readonly string[]) {
  const [shown, setShown] = useState({ from: 0, to: FIRST });
  const showRows = useCallback((from: number, to: number) => {
    setShown((was) => (was.from === from && was.to === to ? was : { from, to }));
  }, []);
  // The question stays the same one as long as the same rows are meant, though the list was read anew.
  const wanted = JSON.stringify(keys.slice(shown.from, shown.to));
  const visible = useMemo(() => JSON.parse(wanted) as readonly string[], [wanted]);
  const query = useCallback(
    async (reader: Reader, now: number) => ({ visible, rows: await readRows(reader, now, visible) }),
    [visible],
  );
  const loaded = useLedger(query);
  const settled = useRef(keys);
  if (loaded.state !== 'ready' || loaded.value.visible === visible) settled.current = keys;
  return { keys: settled.current, rows: loaded.state === 'ready' ? loaded.value.rows : NO_ROWS, showRows };
}
