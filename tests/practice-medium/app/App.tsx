/** @jsxImportSource react */
import { Fragment, useEffect, useMemo } from 'react';
import type { Styles } from '../styles/create-styles';
import { AppProvider, useApp, usePageState } from './hooks';
import { EditorPage } from './other/EditorPage';
import { HomePage } from './other/HomePage';
import { MissingPage } from './other/MissingPage';
import { NotificationsPage } from './other/NotificationsPage';
import { PublicationPage } from './other/PublicationPage';
import { TagPage } from './other/TagPage';
import { DashboardPage } from './own/DashboardPage';
import { StatsPage } from './own/StatsPage';
import { StoriesPage } from './own/StoriesPage';
import { StoryStatsPage } from './own/StoryStatsPage';
import { HoverCard } from './people/HoverCard';
import { PeopleListPage } from './people/PeopleListPage';
import { ProfilePage } from './people/ProfilePage';
import { routeOf } from './route';
import { Shell } from './Shell';
import type { PageStore } from './store';
import { StoryPage } from './story/StoryPage';

interface RootProps {
  store: PageStore;
  styles: Styles;
  go: (href: string) => void;
  /** Called once React has taken the page over; never on the server. */
  onHydrated?: () => void;
}

/** The whole page. Its address and its age are page state, so that navigating and re-keying redraw it. */
export function Root({ store, styles, go, onHydrated }: RootProps) {
  useEffect(() => onHydrated?.(), [onHydrated]);
  // The state is read through the app, so a first app without an address of its own stands outside.
  const first = new URL(store.config.url);
  const hosts = store.config.hosts;
  return (
    <AppProvider value={{ store, styles, go, url: first, route: routeOf(first, hosts) }}>
      <Located />
    </AppProvider>
  );
}

function Located() {
  const app = useApp();
  const [href] = usePageState('location', app.store.config.url);
  const [age] = usePageState('age', 0);
  const { hosts } = app.store.config;
  const located = useMemo(() => {
    const url = new URL(href);
    return { ...app, url, route: routeOf(url, hosts) };
  }, [app, href, hosts]);
  return (
    <AppProvider value={located}>
      <Fragment key={age}>
        <Shell>
          <Page key={located.url.pathname} />
        </Shell>
        <HoverCard />
      </Fragment>
    </AppProvider>
  );
}

function Page() {
  const { route } = useApp();
  switch (route.page) {
    case 'story':
      return <StoryPage postId={route.postId} />;
    case 'profile':
      return <ProfilePage username={route.username} />;
    case 'followers':
    case 'following':
      return <PeopleListPage kind={route.page} username={route.username} />;
    case 'notifications':
      return <NotificationsPage />;
    case 'stats':
      return <StatsPage />;
    case 'story-stats':
      return <StoryStatsPage postId={route.postId} />;
    case 'stories':
      return <StoriesPage drafts={route.drafts} />;
    case 'dashboard':
      return <DashboardPage />;
    case 'editor':
      return <EditorPage />;
    case 'tag':
      return <TagPage tag={route.tag} />;
    case 'publication':
    case 'publication-followers':
      return <PublicationPage slug={route.slug} followers={route.page === 'publication-followers'} />;
    case 'home':
      return <HomePage />;
    default:
      return <MissingPage />;
  }
}
