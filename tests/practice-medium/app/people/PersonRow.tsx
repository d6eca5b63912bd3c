/** @jsxImportSource react */
import type { UserWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';
import { Wrapper } from '../Wrapper';

/** One person of a list: no count, the follow state comes by itself. */
export function PersonRow({ user, source }: { user: UserWire; source: string }) {
  const { styles } = useApp();
  return (
    <Wrapper look="row">
      <Link to={userUrl(user)} source={source} hovers={user.username}>
        <Avatar user={user} size={48} />
      </Link>
      <div className={styles.classOf('cardText')}>
        <Link to={userUrl(user)} source={source} hovers={user.username}>
          <h2 className={styles.classOf('rowName')}>{user.name}</h2>
          <p className={styles.classOf('rowBio')}>{user.bio}</p>
        </Link>
      </div>
      <FollowButton user={user} />
    </Wrapper>
  );
}
