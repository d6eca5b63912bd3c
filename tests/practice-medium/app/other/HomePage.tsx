/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { PostPreviews } from './PostPreviews';

/** The home page: a few stories to begin with. */
export function HomePage() {
  const { styles } = useApp();
  const answer = useQuery<{ tagFromSlug: { posts: PostWire[] } }>('TagPageQuery', { tagSlug: 'writing' });
  const more = useQuery<{ tagFromSlug: { posts: PostWire[] } }>('TagPageQuery', { tagSlug: 'cities' });
  const posts = [...(answer?.tagFromSlug.posts ?? []), ...(more?.tagFromSlug.posts ?? [])];
  return (
    <div className={styles.classOf('column')}>
      <PostPreviews posts={posts} source="home---------" />
    </div>
  );
}
