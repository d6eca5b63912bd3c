import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { SwapOrder } from '../../lib/ledger/swap-filter';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';

/** People that a long list begins with: more than a window shows. */
const BEGINNING = 200;

/** The people of a list, in its order. */
export interface OrderRead {
  /** Undefined until any were read. */
  readonly keys: readonly string[] | undefined;
  /** False while these are only the beginning of a longer list. */
  readonly isWhole: boolean;
}

/**
 * Reads the order of a list: its beginning first, and all of it `whenWhole`, once that was shown (reading the keys of a
 * long list takes longer than showing the first of them).
 * @param order undefined where no list is shown.
 */
export function useOrder(order: SwapOrder | undefined, whenWhole: boolean): OrderRead {
  const text = JSON.stringify(order ?? null);
  const asked = useMemo(() => JSON.parse(text) as SwapOrder | null, [text]);
  const begin = useCallback(
    async (reader: Reader, now: number) =>
      answer(asked, asked === null ? undefined : await reader.firstSwapKeys(now, asked, BEGINNING)),
    [asked],
  );
  const begun = useLedger(begin);
  const isBegun = begun.state === 'ready' && begun.value.asked === asked;
  const first = isBegun ? begun.value.keys : undefined;
  const isLong = isBegun && (first === undefined || first.length === BEGINNING);
  const readsAll = isLong && (whenWhole || first === undefined);
  const readAll = useCallback(
    async (reader: Reader, now: number) =>
      answer(asked, readsAll && asked !== null ? await reader.orderSwapKeys(now, asked) : undefined),
    [asked, readsAll],
  );
  const read = useLedger(readAll);
  const all = useSame(read.state === 'ready' && read.value.asked === asked ? read.value.keys : undefined);

  // What is shown stays until the other order that was chosen is read.
  const last = useRef<OrderRead>(NOTHING_READ);
  if (asked === null) last.current = NOTHING_READ;
  else if (isLong && all !== undefined) last.current = { keys: all, isWhole: true };
  else if (first !== undefined) last.current = { keys: first, isWhole: !isLong };
  return last.current;
}

/** The keys as they were read before where none has changed: an order is read again at each full minute. */
function useSame(keys: readonly string[] | undefined): readonly string[] | undefined {
  const kept = useRef(keys);
  return useMemo(() => {
    const before = kept.current;
    const isSame = before?.length === keys?.length && keys?.every((key, at) => key === before?.[at]);
    if (!isSame) kept.current = keys;
    return kept.current;
  }, [keys]);
}

const NOTHING_READ: OrderRead = { keys: undefined, isWhole: false };

/** Says to which question it is an answer: the one before may still be there when another is asked. */
function answer(asked: SwapOrder | null, keys: readonly string[] | undefined) {
  return { asked, keys };
}
