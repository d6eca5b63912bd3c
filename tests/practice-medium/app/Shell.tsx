/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Avatar } from './Avatar';
import { useApp, useQuery } from './hooks';
import { Link } from './Link';
import { Sidebar } from './Sidebar';

interface UnreadAnswer {
  notificationStatus: { unreadNotificationCount: number };
}

/** The frame of every page: the bar at the top and, signed in, the links at the side. */
export function Shell({ children }: { children: ReactNode }) {
  const { styles, store } = useApp();
  return (
    <div className={styles.classOf('shell')}>
      <TopBar />
      <div className={styles.classOf('body')}>
        {store.config.viewer ? <Sidebar viewer={store.config.viewer} /> : null}
        <div className={styles.classOf('main')}>{children}</div>
      </div>
    </div>
  );
}

function TopBar() {
  const { styles, store } = useApp();
  const { viewer, drift } = store.config;
  const testId = (name: string): string | undefined => (drift === 'test-ids-gone' ? undefined : name);
  return (
    <div className={styles.classOf('top')}>
      <Link to="https://medium.com/" look="logo" testId="headerMediumLogo">
        Medium
      </Link>
      <button type="button" className={styles.classOf('search')} data-testid={testId('headerSearchButton')}>
        Search
      </button>
      <div className={styles.classOf('gap')} />
      <Link to="https://medium.com/new-story" look="topLink" testId="headerWriteButton">
        Write
      </Link>
      {viewer ? <Bell /> : <SignIn />}
      <button type="button" data-testid={testId('headerUserIcon')} aria-label="user options menu">
        <Avatar user={viewer ?? { id: 'visitor', name: '' }} size={32} />
      </button>
    </div>
  );
}

function Bell() {
  const { styles, store } = useApp();
  const unread = useQuery<UnreadAnswer>('UnreadNotificationCount', {});
  const count = unread?.notificationStatus.unreadNotificationCount ?? 0;
  const testId = store.config.drift === 'test-ids-gone' ? undefined : 'headerNotificationCount';
  return (
    <Link to="https://medium.com/me/notifications" look="topLink" testId="headerNotificationButton">
      Notifications
      {count > 0 ? (
        <span className={styles.classOf('count')} data-testid={testId}>
          {count}
        </span>
      ) : null}
    </Link>
  );
}

function SignIn() {
  return (
    <>
      <Link to="https://medium.com/m/signin" look="follow" testId="headerSignUpButton">
        Sign up
      </Link>
      <Link to="https://medium.com/m/signin" look="topLink" testId="headerSignInButton">
        Sign in
      </Link>
    </>
  );
}
