import { useCallback, useMemo } from 'preact/hooks';
import type { SwapSearch } from '../../lib/ledger/swap-filter';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';

/** Those of the keys that a search finds, in their order; all of them while nothing is searched. */
export function useFound(keys: readonly string[], { search, small }: SwapSearch): readonly string[] {
  const query = useCallback((reader: Reader) => reader.findSwapKeys({ search, small }), [search, small]);
  const loaded = useLedger(query);
  const found = loaded.state === 'ready' ? loaded.value : undefined;
  return useMemo(() => (found === undefined ? keys : keys.filter((key) => found.has(key))), [keys, found]);
}
