/** @jsxImportSource react */
import type { PostWire, ThreadWire } from '../../graphql/wire';
import { useApp, usePageState } from '../hooks';
import { loadNextPage } from './drawer-pages';
import { ResponseCard } from './ResponseCard';

interface RepliesProps {
  post: PostWire;
  source: string;
  place: 'inline' | 'drawer';
}

/** The replies known of a response: those that came with it, or those loaded since. */
function useReplies(post: PostWire): ThreadWire[] {
  const [loaded] = usePageState<ThreadWire[]>(`thread:${post.id}`, []);
  return loaded.length > 0 || !post.threadedPostResponses ? loaded : [post.threadedPostResponses];
}

/** "2 replies" or "Hide replies"; nothing where nobody replied. */
export function RepliesButton({ post }: { post: PostWire }) {
  const { styles, store } = useApp();
  const [open, setOpen] = usePageState(`replies:${post.id}`, false);
  const pages = useReplies(post);
  const count = post.postResponses.count;
  if (count === 0) return null;
  const toggle = (): void => {
    setOpen(!open);
    if (!open && pages.length === 0) void loadNextPage(store, post.id);
  };
  return (
    <button type="button" className={styles.classOf('footItem')} onClick={toggle}>
      {open ? 'Hide replies' : `${count} ${count === 1 ? 'reply' : 'replies'}`}
    </button>
  );
}

/** The replies of a response, once opened: inside the card they answer. */
export function Replies({ post, source, place }: RepliesProps) {
  const { styles, store } = useApp();
  const [open] = usePageState(`replies:${post.id}`, false);
  const pages = useReplies(post);
  if (!open) return null;
  const more = (): void => {
    store.setState(`thread:${post.id}`, pages);
    void loadNextPage(store, post.id);
  };
  return (
    <div className={styles.classOf('reply')}>
      {pages
        .flatMap((page) => page.posts)
        .map((reply) => (
          <ResponseCard key={reply.id} post={reply} source={source} place={place} />
        ))}
      {pages.at(-1)?.pagingInfo?.next ? (
        <button type="button" className={styles.classOf('textButton')} onClick={more}>
          Show more replies
        </button>
      ) : null}
    </div>
  );
}
