import type { Route } from './route';
import { QUERY_DEFAULT, routeLink, SPAN_DEFAULT } from './route';

export interface SidebarProps {
  readonly page: Route['page'];
  /** Absent while not known. */
  readonly people?: number | undefined;
  readonly threads?: number | undefined;
}

const PLACES = [
  { words: 'People', route: { page: 'people', query: QUERY_DEFAULT, isSearching: false } },
  { words: 'Threads', route: { page: 'threads' } },
  { words: 'Goal', route: { page: 'goal', span: SPAN_DEFAULT } },
  { words: 'Settings', route: { page: 'settings' } },
] as const satisfies readonly { words: string; route: Route }[];

export function Sidebar({ page, people, threads }: SidebarProps) {
  const counts: Partial<Record<Route['page'], number | undefined>> = { people, threads };
  const current = page === 'person' ? 'people' : page === 'promises' ? 'settings' : page;
  return (
    <header class="sidebar">
      <p class="wordmark">Good Turn</p>
      <nav aria-label="Ledger">
        <ul>
          {PLACES.map(({ words, route }) => (
            <li key={words}>
              <a href={routeLink(route)} aria-current={route.page === current ? 'page' : undefined}>
                <span>{words}</span>{' '}
                {counts[route.page] !== undefined && <span class="soft">{counts[route.page]}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
