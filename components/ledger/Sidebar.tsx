import type { MessageKey } from '../../lib/text/catalogue';
import { say, sayNumber } from '../../lib/text/say';
import { STORIES_QUERY } from '../stories/stories-view';
import type { Route } from './route';
import { QUERY_DEFAULT, routeLink, SPAN_DEFAULT } from './route';

export interface SidebarProps {
  readonly page: Route['page'];
  /** Absent while not known. */
  readonly people?: number | undefined;
  readonly threads?: number | undefined;
}

const PLACES = [
  { key: 'placePeople', route: { page: 'people', query: QUERY_DEFAULT, isSearching: false } },
  { key: 'placeThreads', route: { page: 'threads' } },
  { key: 'draftsTitle', route: { page: 'drafts', search: '' } },
  { key: 'placeGoal', route: { page: 'goal', span: SPAN_DEFAULT } },
  { key: 'storiesTitle', route: { page: 'stories', query: STORIES_QUERY } },
  { key: 'sidebarDesk', route: { page: 'desk', part: 'ready' } },
  { key: 'settingsTitle', route: { page: 'settings' } },
] as const satisfies readonly { key: MessageKey; route: Route }[];

/** Places that lie within another one. */
const INSIDE: Partial<Record<Route['page'], Route['page']>> = {
  person: 'people',
  promises: 'settings',
  story: 'stories',
};

export function Sidebar({ page, people, threads }: SidebarProps) {
  const counts: Partial<Record<Route['page'], number | undefined>> = { people, threads };
  const current = INSIDE[page] ?? page;
  return (
    <header class="sidebar">
      <p class="wordmark">{say('extensionName')}</p>
      <nav aria-label={say('ledgerNav')}>
        <ul>
          {PLACES.map(({ key, route }) => (
            <li key={key}>
              <a href={routeLink(route)} aria-current={route.page === current ? 'page' : undefined}>
                <span>{say(key)}</span>{' '}
                {counts[route.page] !== undefined && (
                  <span class="soft">{sayNumber(counts[route.page] ?? 0)}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
