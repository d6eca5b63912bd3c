import { useEffect, useState } from 'preact/hooks';
import type { PageView, PeopleView } from '../../components/ledger/ledger-view';
import { QUERY_DEFAULT, type Route } from '../../components/ledger/route';
import { orderOf } from './read-page';
import { isSearched, useFound } from './use-found';
import { useLabels } from './use-labels';
import { useOrder } from './use-order';
import { useRows } from './use-rows';

const NO_KEYS: readonly string[] = [];

/**
 * The list of people, read in parts: its beginning and the rows that can be seen first, then the rest.
 * @param place the route without what is typed, which changes only what is found, not the order it is found in.
 */
export function usePeople(route: Route, place: Route) {
  // Kept for the whole visit: once rows were shown, there is time for all.
  const [isShown, setShown] = useState(false);
  const query = route.page === 'people' ? route.query : QUERY_DEFAULT;
  const searched = isSearched(query);
  const order = useOrder(place.page === 'people' ? orderOf(place.query) : undefined, isShown || searched);
  // A search in the beginning alone would not find who comes later.
  const isReady = order.keys !== undefined && (order.isWhole || isShown || !searched);
  const found = useFound(order.keys ?? NO_KEYS, order.isWhole ? query : QUERY_DEFAULT);
  const { keys, rows, showRows } = useRows(isReady ? found : NO_KEYS);
  const labels = useLabels(place.page === 'people');
  useEffect(() => {
    if (rows.length > 0) setShown(true);
  }, [rows]);

  return {
    showRows,
    /** The page with its list; while nothing of that was read, or the writer has left for another page, it is loading. */
    complete: (view: PeopleView, at: Route): PageView => {
      if (!isReady || at.page !== 'people') return { page: 'loading', slow: false };
      const { query: asked } = at;
      const count = order.isWhole ? keys.length : Math.max(keys.length, view.counts[orderOf(asked).filter]);
      return { ...view, ...labels, query: asked, count, keys, rows };
    },
  };
}
