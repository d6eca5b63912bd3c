import type { Column, SwapQuery } from '../../lib/ledger/swap-filter';
import { routeLink } from './route';

export interface ColumnHeadProps {
  readonly column: Column;
  readonly words: string;
  readonly query: SwapQuery;
}

/** The head of a column: a click sorts by it, another turns the order round. */
export function ColumnHead({ column, words, query }: ColumnHeadProps) {
  const isSorted = query.sort === column;
  const isDescending = isSorted && !query.isDescending;
  return (
    <th
      scope="col"
      class={`is-${column}`}
      aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <a href={routeLink({ page: 'people', query: { ...query, sort: column, isDescending } })}>
        {words}
        {isSorted && <span aria-hidden="true">{query.isDescending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  );
}
