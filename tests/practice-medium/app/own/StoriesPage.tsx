/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';
import { printDate } from '../text';

interface StoriesAnswer {
  viewer: { postsConnection: { edges: { node: PostWire }[] } } | null;
}

/** The viewer's own stories, published or not yet. The layout is a guess: this page was never seen. */
export function StoriesPage({ drafts }: { drafts: boolean }) {
  const { styles, store } = useApp();
  const answer = useQuery<StoriesAnswer>('OwnStoriesQuery', { drafts });
  const posts = answer?.viewer?.postsConnection.edges.map(({ node }) => node) ?? [];
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>Your stories</h1>
      <p className={styles.classOf('crumbs')}>
        <Link to="https://medium.com/me/stories/drafts">Drafts 1</Link>
        <Link to="https://medium.com/me/stories/public">{`Published ${posts.length}`}</Link>
      </p>
      {drafts ? (
        <Link to="https://medium.com/p/d4af7000beef/edit">
          <h2 className={styles.classOf('previewTitle')}>An unfinished thought</h2>
        </Link>
      ) : (
        posts.map((post) => (
          <div key={post.id} className={styles.classOf('preview')}>
            <Link to={post.mediumUrl} source="your_stories_page-------------------------------------">
              <h2 className={styles.classOf('previewTitle')}>{post.title}</h2>
            </Link>
            <p className={styles.classOf('small')}>
              {`Published on ${printDate(post.firstPublishedAt, store.config.now)}`}
            </p>
          </div>
        ))
      )}
    </div>
  );
}
