/** @jsxImportSource react */
import type { UserWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { FollowerCount } from '../FollowerCount';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';

/** A person at the side of their own pages. */
export function ProfileCard({ user }: { user: UserWire }) {
  const { styles, store } = useApp();
  const source = `user_profile_page---user_sidebar-------${user.id}----------------------`;
  const own = store.config.viewer?.id === user.id;
  return (
    <div>
      <Link to={userUrl(user)} source={source}>
        <Avatar user={user} size={88} />
      </Link>
      <div className={styles.classOf('row')}>
        <Link to={userUrl(user)} source={source}>
          <h2 className={styles.classOf('rowName')}>
            <span className="pw-author-name">{user.name}</span>
          </h2>
        </Link>
      </div>
      <FollowerCount user={user} source={source} />
      <p className={styles.classOf('small')}>{user.bio}</p>
      <div className={styles.classOf('row')}>
        {own ? (
          <Link to="https://medium.com/me/settings" look="textButton">
            Edit profile
          </Link>
        ) : (
          <FollowButton user={user} />
        )}
      </div>
    </div>
  );
}
