/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';
import { printDate } from '../text';

/** Who wrote the story, when, and how long it takes to read. */
export function Byline({ post }: { post: PostWire }) {
  const { styles, store } = useApp();
  const source = `post_page---byline--${post.id}---------------------------------------`;
  const testId = (name: string): string | undefined =>
    store.config.drift === 'test-ids-gone' ? undefined : name;
  return (
    <div className={styles.classOf('byline')}>
      <Link to={userUrl(post.creator)} source={source} testId="authorPhoto" hovers={post.creator.username}>
        <Avatar user={post.creator} size={44} />
      </Link>
      <div className={styles.classOf('bylineText')}>
        <Link to={userUrl(post.creator)} source={source} testId="authorName" hovers={post.creator.username}>
          {post.creator.name}
        </Link>
        <FollowButton user={post.creator} />
        {post.collection ? (
          <span className={styles.classOf('soft')}>
            Published in{' '}
            <Link to={`https://medium.com/${post.collection.slug}`} source={source}>
              {post.collection.name}
            </Link>
          </span>
        ) : null}
        <span className={styles.classOf('soft')} data-testid={testId('storyReadTime')}>
          {`${Math.max(1, Math.ceil(post.readingTime))} min read`}
        </span>
        <span className={styles.classOf('soft')} data-testid={testId('storyPublishDate')}>
          {printDate(post.firstPublishedAt, store.config.now)}
        </span>
      </div>
    </div>
  );
}
