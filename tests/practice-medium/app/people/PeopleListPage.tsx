/** @jsxImportSource react */
import { useEffect } from 'react';
import type { UserListWire, UserWire } from '../../graphql/wire';
import { useApp, usePageState, useQuery } from '../hooks';
import { Link, userUrl } from '../Link';
import { MissingPage } from '../other/MissingPage';
import { Sentinel } from '../Sentinel';
import { printCountInWords } from '../text';
import { loadListPage } from './list-pages';
import { PersonRow } from './PersonRow';
import { ProfileCard } from './ProfileCard';
import type { ProfileAnswer } from './ProfilePage';

interface PeopleListProps {
  kind: 'followers' | 'following';
  username: string;
}

/** The followers or the followed of a person, loaded by eight as the page is scrolled. */
export function PeopleListPage({ kind, username }: PeopleListProps) {
  const { styles, store } = useApp();
  const profile = useQuery<ProfileAnswer>('UserProfileQuery', { username, id: null, homepagePostsLimit: 10 });
  const [pages] = usePageState<UserListWire[]>(`${kind}:${username}`, []);
  useEffect(() => {
    if (pages.length === 0) void loadListPage(store, kind, username);
  }, [store, kind, username, pages.length]);
  const user = profile?.userResult;
  if (profile && !user) return <MissingPage />;
  return (
    <div className={styles.classOf('wide')}>
      <div className={styles.classOf('wideMain')}>
        {user ? <ListHeading kind={kind} user={user} /> : null}
        {pages
          .flatMap((page) => page.users)
          .map((row) => (
            <PersonRow key={row.id} user={row} source={`user_${kind}_page---------${user?.id ?? ''}`} />
          ))}
        {pages.at(-1)?.pagingInfo?.next ? (
          <Sentinel part={pages.length} onReached={() => void loadListPage(store, kind, username)} />
        ) : null}
      </div>
      <div className={styles.classOf('wideSide')}>{user ? <ProfileCard user={user} /> : null}</div>
    </div>
  );
}

function ListHeading({ kind, user }: { kind: 'followers' | 'following'; user: UserWire }) {
  const { styles, store } = useApp();
  const stats = user.socialStats;
  const count = kind === 'followers' ? stats?.followerCount : stats?.followingCount;
  return (
    <>
      <div className={styles.classOf('crumbs')}>
        <Link to={userUrl(user)}>{user.name}</Link>
        <span>›</span>
        <span>{kind === 'followers' ? 'Followers' : 'Following'}</span>
      </div>
      <h2 className={styles.classOf('pageHeading')}>{headingText(kind, count ?? 0, store.config.drift)}</h2>
    </>
  );
}

function headingText(kind: 'followers' | 'following', count: number, drift: string | undefined): string {
  const word = kind === 'following' ? 'Following' : count === 1 ? 'Follower' : 'Followers';
  if (drift === 'headings-reworded') return `Your circle · ${count}`;
  if (drift === 'counts-in-words') return `${printCountInWords(count)} ${word}`;
  if (drift === 'counts-reworded') return `${word}: ${count}`;
  return `${count.toLocaleString('en-US')} ${word}`;
}
