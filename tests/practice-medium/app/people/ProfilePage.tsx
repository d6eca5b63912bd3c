/** @jsxImportSource react */
import type { PostWire, UserWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { MissingPage } from '../other/MissingPage';
import { PostPreviews } from '../other/PostPreviews';
import { ProfileCard } from './ProfileCard';

export interface ProfileAnswer {
  userResult: (UserWire & { homepagePostsConnection: { posts: PostWire[] } }) | null;
}

/** A person's page: their name, their stories, and at the side their followers and the Follow button. */
export function ProfilePage({ username }: { username: string }) {
  const { styles } = useApp();
  const answer = useQuery<ProfileAnswer>('UserProfileQuery', { username, id: null, homepagePostsLimit: 10 });
  const user = answer?.userResult;
  if (answer && !user) return <MissingPage />;
  return (
    <div className={styles.classOf('wide')}>
      <div className={styles.classOf('wideMain')}>
        {user ? (
          <>
            <h2 className={styles.classOf('pageHeading')}>{user.name}</h2>
            <PostPreviews
              posts={user.homepagePostsConnection.posts}
              source={`user_profile_page---------${user.id}`}
            />
          </>
        ) : null}
      </div>
      <div className={styles.classOf('wideSide')}>{user ? <ProfileCard user={user} /> : null}</div>
    </div>
  );
}
