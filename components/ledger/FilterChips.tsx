import type { Filter, SwapQuery } from '../../lib/ledger/swap-filter';
import { FILTERS } from '../../lib/ledger/swap-filter';
import { routeLink } from './route';

export interface FilterChipsProps {
  readonly counts: Readonly<Record<Filter, number>>;
  readonly query: SwapQuery;
}

const WORDS: Readonly<Record<Filter, string>> = {
  needsYou: 'Needs you',
  theyOwe: 'They owe',
  youOwe: 'You owe',
  waiting: 'Waiting',
  agreed: 'Agreed',
  even: 'Even',
  leftAgain: 'Left again',
  closed: 'Closed',
  all: 'All',
};

/** The filters as links, each with how many there are; and one that narrows any of them to small accounts. */
export function FilterChips({ counts, query }: FilterChipsProps) {
  const isCurrent = (filter: Filter) => query.search === '' && filter === query.filter;
  return (
    <nav aria-label="Filter">
      <ul class="chips">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <a
              class="chip"
              href={routeLink({ page: 'people', query: { ...query, filter, search: '' } })}
              aria-current={isCurrent(filter) ? 'true' : undefined}
            >
              {WORDS[filter]} <span class="chip-count">{counts[filter]}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            class="chip"
            href={routeLink({ page: 'people', query: { ...query, small: !query.small } })}
            aria-current={query.small ? 'true' : undefined}
          >
            Under 300 followers
          </a>
        </li>
      </ul>
    </nav>
  );
}
