import type { Filter } from './route';
import { FILTERS, routeLink } from './route';

export interface FilterChipsProps {
  readonly counts: Readonly<Record<Filter, number>>;
  readonly current: Filter | undefined;
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

/** The filters as links, each with how many there are. */
export function FilterChips({ counts, current }: FilterChipsProps) {
  return (
    <nav aria-label="Filter">
      <ul class="chips">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <a
              class="chip"
              href={routeLink({ page: 'people', filter, search: false })}
              aria-current={filter === current ? 'true' : undefined}
            >
              {WORDS[filter]} <span class="chip-count">{counts[filter]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
