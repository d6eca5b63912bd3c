/** @jsxImportSource react */
import type { PostWire, ThreadWire } from '../../graphql/wire';
import { useApp, usePageState, useQuery } from '../hooks';
import { Composer } from './Composer';
import { openDrawer } from './drawer-pages';
import { ResponseCard } from './ResponseCard';
import { ResponsesHeading } from './ResponsesHeading';

interface ThreadAnswer {
  post: { threadedPostResponses: ThreadWire } | null;
}

/** The first three responses under a story. */
export function InlineResponses({ post }: { post: PostWire }) {
  const { styles, store } = useApp();
  const variables = { postId: post.id, sortType: 'TOP', paging: { limit: 3 } };
  const answer = useQuery<ThreadAnswer>('PostResponsesQuery', variables);
  const [published] = usePageState<PostWire[]>(`published:${post.id}`, []);
  const posts = [...published, ...(answer?.post?.threadedPostResponses.posts ?? [])];
  const count = post.postResponses.count + published.length;
  return (
    <div className={styles.classOf('responses')}>
      <ResponsesHeading count={count} source={`post_page---post_responses--${post.id}-----------------`} />
      <Composer postId={post.id} />
      {posts.map((response, index) => (
        <ResponseCard
          key={response.id}
          post={response}
          source={`post_page---post_responses--${post.id}----${index}----0---------------`}
          place="inline"
        />
      ))}
      {count > posts.length ? (
        <button
          type="button"
          className={styles.classOf('outlined')}
          onClick={() => openDrawer(store, post.id)}
        >
          See all responses
        </button>
      ) : null}
    </div>
  );
}
