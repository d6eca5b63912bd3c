/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';
import { MissingPage } from '../other/MissingPage';
import { InlineResponses } from '../responses/InlineResponses';
import { ResponsesDrawer } from '../responses/ResponsesDrawer';
import { AuthorCard } from './AuthorCard';
import { Byline } from './Byline';
import { PublicationCard } from './PublicationCard';
import { StoryBar } from './StoryBar';

/** A story, or a response on its own page. */
export function StoryPage({ postId }: { postId: string }) {
  const { styles, store } = useApp();
  const answer = useQuery<{ postResult: PostWire | null }>('PostPageQuery', { postId });
  const post = answer?.postResult;
  if (answer && !post) return <MissingPage />;
  if (!post) return <div className={styles.classOf('column')} />;
  const testId = store.config.drift === 'test-ids-gone' ? undefined : 'storyTitle';
  return (
    <div className={styles.classOf('column')}>
      <article>
        {post.inResponseToPostResult ? (
          <p className={styles.classOf('small')}>
            In response to{' '}
            <Link to={post.inResponseToPostResult.mediumUrl}>{post.inResponseToPostResult.title}</Link>
          </p>
        ) : null}
        {post.isShortform ? null : (
          <>
            <h1 className={`pw-post-title ${styles.classOf('title')}`} data-testid={testId}>
              {post.title}
            </h1>
            <h2 className={`pw-subtitle-paragraph ${styles.classOf('subtitle')}`}>{post.subtitle}</h2>
          </>
        )}
        <Byline post={post} />
        <StoryBar post={post} place="header" />
        <section>
          {post.content.bodyModel.paragraphs.map((paragraph) => (
            <p
              key={paragraph.id}
              id={paragraph.name}
              className={`pw-post-body-paragraph ${styles.classOf('paragraph')}`}
            >
              {paragraph.text}
            </p>
          ))}
        </section>
      </article>
      <footer>
        {post.tags.map((tag) => (
          <Link
            key={tag.id}
            to={`https://medium.com/tag/${tag.id}`}
            source={`post_page-----${post.id}---------------${tag.id}-----------------`}
            look="tag"
          >
            {tag.displayTitle}
          </Link>
        ))}
        <StoryBar post={post} place="footer" />
        {post.collection ? <PublicationCard post={post} collection={post.collection} /> : null}
        <div className={styles.classOf('wideOnly')}>
          <AuthorCard post={post} />
        </div>
        <div className={styles.classOf('narrowOnly')}>
          <AuthorCard post={post} />
        </div>
      </footer>
      <InlineResponses post={post} />
      <ResponsesDrawer post={post} />
      <ReadNext postId={post.id} />
    </div>
  );
}

interface ReadNextAnswer {
  tagFromSlug: { posts: PostWire[] };
}

function ReadNext({ postId }: { postId: string }) {
  const { styles } = useApp();
  const answer = useQuery<ReadNextAnswer>('TagPageQuery', { tagSlug: 'writing' });
  const more = useQuery<ReadNextAnswer>('TagPageQuery', { tagSlug: 'memory' });
  const posts = [...(answer?.tagFromSlug.posts ?? []), ...(more?.tagFromSlug.posts ?? [])];
  return (
    <section>
      <h2 className={styles.classOf('heading')}>Recommended from Medium</h2>
      {posts
        .filter((post) => post.id !== postId)
        .map((post) => (
          <div key={post.id} className={styles.classOf('preview')}>
            <Link to={post.mediumUrl} source={`post_page---read_next_recirc--${postId}----0----`}>
              <h3 className={styles.classOf('previewTitle')}>{post.title}</h3>
            </Link>
          </div>
        ))}
    </section>
  );
}
