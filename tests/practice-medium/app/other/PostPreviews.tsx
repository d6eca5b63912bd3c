/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';
import { printDate } from '../text';

/** Stories as lists show them. */
export function PostPreviews({ posts, source }: { posts: PostWire[]; source: string }) {
  const { styles, store } = useApp();
  const testId = store.config.drift === 'test-ids-gone' ? undefined : 'post-preview';
  return posts.map((post, index) => (
    <article key={post.id} className={styles.classOf('preview')} data-testid={testId}>
      <Link to={userUrl(post.creator)} source={`${source}----${index}`} hovers={post.creator.username}>
        <p className={styles.classOf('small')}>{post.creator.name}</p>
      </Link>
      <Link to={post.mediumUrl} source={`${source}----${index}`}>
        <h2 className={styles.classOf('previewTitle')}>{post.title}</h2>
        <h3 className={styles.classOf('soft')}>{post.subtitle}</h3>
      </Link>
      <span className={styles.classOf('small')}>
        {`${printDate(post.firstPublishedAt, store.config.now)} · ${post.clapCount} · ${post.postResponses.count}`}
      </span>
    </article>
  ));
}
