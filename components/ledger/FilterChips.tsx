import type { Filter, SwapQuery } from '../../lib/ledger/swap-filter';
import { FILTERS } from '../../lib/ledger/swap-filter';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import { routeLink } from './route';

export interface FilterChipsProps {
  readonly counts: Readonly<Record<Filter, number>>;
  readonly query: SwapQuery;
}

const WORDS: Readonly<Record<Filter, MessageKey>> = {
  needsYou: 'filterNeedsYou',
  theyOwe: 'filterTheyOwe',
  youOwe: 'filterYouOwe',
  waiting: 'filterWaiting',
  agreed: 'filterAgreed',
  even: 'filterEven',
  leftAgain: 'filterLeftAgain',
  closed: 'filterClosed',
  all: 'filterAll',
};

/** The filters as links, each with how many there are; and one that narrows any of them to small accounts. */
export function FilterChips({ counts, query }: FilterChipsProps) {
  const isCurrent = (filter: Filter) => query.search === '' && filter === query.filter;
  return (
    <nav aria-label={say('filterLabel')}>
      <ul class="chips">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <a
              class="chip"
              href={routeLink({ page: 'people', query: { ...query, filter, search: '' } })}
              aria-current={isCurrent(filter) ? 'true' : undefined}
            >
              {say(WORDS[filter])} <span class="chip-count">{counts[filter]}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            class="chip"
            href={routeLink({ page: 'people', query: { ...query, small: !query.small } })}
            aria-current={query.small ? 'true' : undefined}
          >
            {say('filterSmall')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
