/** @jsxImportSource react */
import type { UserWire } from '../graphql/wire';
import { useApp, useQuery } from './hooks';

interface EdgeAnswer {
  user: { viewerEdge: { isFollowing: boolean; isUser: boolean } | null } | null;
}

/**
 * Medium's Follow button: it subscribes to the person's newsletter, and unfollows by user id.
 * Its state comes by a query of its own and never with the page.
 */
export function FollowButton({ user }: { user: UserWire }) {
  const { store, styles } = useApp();
  const { viewer } = store.config;
  const variables = { userId: user.id };
  const edge = useQuery<EdgeAnswer>('UserViewerEdge', variables, { asked: viewer !== null });
  if (viewer?.id === user.id) return null;
  const isFollowing = edge?.user?.viewerEdge?.isFollowing ?? false;
  const toggle = async (): Promise<void> => {
    if (!viewer) return;
    if (isFollowing) await store.send('UnfollowUserMutation', { targetUserId: user.id });
    else {
      const newsletterV3Id = user.newsletterV3?.id ?? '';
      await store.send('SubscribeNewsletterV3Mutation', { newsletterV3Id, shouldRecordConsent: false });
    }
    store.put('UserViewerEdge', variables, {
      user: { viewerEdge: { isFollowing: !isFollowing, isUser: false } },
    });
  };
  return (
    <button
      type="button"
      className={styles.classOf(isFollowing ? 'following' : 'follow')}
      onClick={() => void toggle()}
    >
      {isFollowing ? 'Following' : 'Follow'}
    </button>
  );
}
