import { useCallback, useMemo } from 'preact/hooks';
import { keysInOrder } from '../../lib/ledger/keys-in-order';
import type { SwapQuery } from '../../lib/ledger/swap-filter';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';
import { startOfDay } from './start-of-day';
import { usePositions } from './use-positions';

/** Whether a choice leaves anybody out, beside its filter. */
export function isSearched({ search, small, tag, where, fromDay, untilDay }: SwapQuery): boolean {
  return small || [search.trim(), tag, where, fromDay, untilDay].some((words) => words !== '');
}

/** Those of the keys that a search finds, in their order; all of them while nothing is searched. */
export function useFound(keys: readonly string[], choice: SwapQuery): readonly string[] {
  const { search, small, tag, where, fromDay, untilDay } = choice;
  const query = useCallback(
    (reader: Reader) => {
      const fromAt = startOfDay(fromDay);
      const untilAt = startOfDay(untilDay, 1);
      return reader.findSwapKeys({
        search,
        small,
        tag,
        where,
        ...(fromAt !== undefined && { fromAt }),
        ...(untilAt !== undefined && { untilAt }),
      });
    },
    [search, small, tag, where, fromDay, untilDay],
  );
  const loaded = useLedger(query);
  const found = loaded.state === 'ready' ? loaded.value : undefined;
  const positions = usePositions(keys);
  return useMemo(() => {
    if (found === undefined) return keys;
    const { current } = positions;
    return keysInOrder(found, keys, current?.keys === keys ? current.of : undefined);
  }, [keys, found, positions]);
}
