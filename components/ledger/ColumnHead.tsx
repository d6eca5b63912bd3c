import type { Column, SwapQuery } from '../../lib/ledger/swap-filter';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import { routeLink } from './route';

const WORDS: Readonly<Record<Column, MessageKey>> = {
  status: 'columnStatus',
  person: 'columnPerson',
  followers: 'columnFollowers',
  since: 'columnSince',
  due: 'columnDue',
  where: 'columnWhere',
  note: 'columnNote',
};

export interface ColumnHeadProps {
  readonly column: Column;
  readonly query: SwapQuery;
}

/** The head of a column: a click sorts by it, another turns the order round. */
export function ColumnHead({ column, query }: ColumnHeadProps) {
  const isSorted = query.sort === column;
  const isDescending = isSorted && !query.isDescending;
  return (
    <th
      scope="col"
      class={`is-${column}`}
      aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <a href={routeLink({ page: 'people', query: { ...query, sort: column, isDescending } })}>
        {say(WORDS[column])}
        {isSorted && <span aria-hidden="true">{query.isDescending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  );
}
