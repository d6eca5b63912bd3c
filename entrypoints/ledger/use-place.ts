import { useEffect, useState } from 'preact/hooks';

/** Rows shown at first, and added by each "Show more". */
const STEP = 200;

/** Where the writer is in the ledger: the address, what is searched there, how many rows are shown. */
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
  return {
    ...place,
    setSearch: (search: string) => setPlace((was) => ({ ...was, search, limit: STEP })),
    showMore: () => setPlace((was) => ({ ...was, limit: was.limit + STEP })),
  };
}

/** Another place begins at its top, unsearched, with its first rows. */
function begin(hash: string) {
  return { hash, search: '', limit: STEP };
}
