/** @jsxImportSource react */
import { useApp } from './hooks';
import { Link } from './Link';
import type { ViewerConfig } from './page-config';

const SOURCE = 'post_page---sidebar_menu-----------------------------------------';

/** The signed-in viewer's links at the left of wide screens. */
export function Sidebar({ viewer }: { viewer: ViewerConfig }) {
  const { styles, store } = useApp();
  const known = store.config.drift !== 'viewer-missing';
  return (
    <nav className={styles.classOf('sidebar')}>
      <Link to="https://medium.com/" look="sidebarLink">
        Home
      </Link>
      <Link to="https://medium.com/me/lists" look="sidebarLink">
        Library
      </Link>
      {known ? (
        <Link to={`https://medium.com/@${viewer.username}`} source={SOURCE} look="sidebarLink">
          Profile
        </Link>
      ) : null}
      <Link to="https://medium.com/me/stories" look="sidebarLink">
        Stories
      </Link>
      <Link to="https://medium.com/me/stats" look="sidebarLink">
        Stats
      </Link>
      <p className={styles.classOf('sidebarHead')}>Following</p>
      <Link to="https://medium.com/lamplight" look="sidebarLink">
        Lamplight
      </Link>
    </nav>
  );
}
