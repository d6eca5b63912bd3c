/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { printCount } from '../text';
import { PostPreviews } from './PostPreviews';

interface TagAnswer {
  tagFromSlug: { displayTitle: string; followerCount: number; posts: PostWire[] };
}

/** The stories of a topic. Its "1M followers" are the topic's, not a person's. */
export function TagPage({ tag }: { tag: string }) {
  const { styles } = useApp();
  const answer = useQuery<TagAnswer>('TagPageQuery', { tagSlug: tag });
  if (!answer) return <div className={styles.classOf('column')} />;
  const { displayTitle, followerCount, posts } = answer.tagFromSlug;
  return (
    <div className={styles.classOf('column')}>
      <h2 className={styles.classOf('pageHeading')}>{displayTitle}</h2>
      <p className={styles.classOf('soft')}>
        Topic · {printCount(followerCount)} followers · {posts.length} stories
      </p>
      <PostPreviews posts={posts} source={`tag_page---------${tag}`} />
    </div>
  );
}
