/** @jsxImportSource react */
import { createPortal } from 'react-dom';
import type { UserWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { FollowerCount } from '../FollowerCount';
import { useApp, usePageState, useQuery } from '../hooks';
import { Link, userUrl } from '../Link';

interface HoverPlace {
  username: string;
  left: number;
  top: number;
}

/** The card that opens over a name: it alone shows a count and a Follow button beside a thread. */
export function HoverCard() {
  const [place] = usePageState<HoverPlace | null>('hover', null);
  return place ? createPortal(<OpenCard place={place} />, document.body) : null;
}

function OpenCard({ place }: { place: HoverPlace }) {
  const { styles, store } = useApp();
  const answer = useQuery<{ userResult: UserWire | null }>('UserHoverCardQuery', {
    username: place.username,
  });
  const user = answer?.userResult;
  if (!user) return null;
  const source = `user_hover_card---------${user.id}`;
  return (
    <section
      aria-label={`About ${user.name}`}
      className={styles.classOf('hover')}
      style={{ left: place.left, top: place.top }}
      onMouseLeave={() => store.setState('hover', null)}
    >
      <div className={styles.classOf('row')}>
        <Link to={userUrl(user)} source={source}>
          <Avatar user={user} size={56} />
        </Link>
        <div className={styles.classOf('gap')} />
        <FollowButton user={user} />
      </div>
      <Link to={userUrl(user)} source={source}>
        <h2 className={styles.classOf('rowName')}>{user.name}</h2>
      </Link>
      <p className={styles.classOf('small')}>{user.bio}</p>
      <FollowerCount user={user} source={source} />
    </section>
  );
}
