import { useCallback, useEffect, useState } from 'preact/hooks';

/** Rows shown at first, and added by each "Show more". */
const STEP = 200;

/** Where the writer is in the ledger: the address, and how many rows are shown where they are not windowed. */
export function usePlace() {
  const [place, setPlace] = useState(() => begin(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    const move = () => {
      setPlace(begin(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', move, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  const change = useCallback((hash: string) => {
    history.replaceState(null, '', hash);
    setPlace(begin(hash));
    scrollTo(0, 0);
  }, []);
  return {
    ...place,
    /** Goes to another view of the same place, without a step for "Back". */
    change,
    showMore: () => setPlace((was) => ({ ...was, limit: was.limit + STEP })),
  };
}

/** Another place begins at its top, with its first rows. */
function begin(hash: string) {
  return { hash, limit: STEP };
}
