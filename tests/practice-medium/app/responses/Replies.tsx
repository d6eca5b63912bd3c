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

/** "2 replies", and once pressed the replies, inside the card they answer. */
export function Replies({ post, source, place }: RepliesProps) {
  const { styles, store } = useApp();
  const [open, setOpen] = usePageState(`replies:${post.id}`, false);
  const [loaded] = usePageState<ThreadWire[]>(`thread:${post.id}`, []);
  const count = post.postResponses.count;
  const pages = loaded.length > 0 || !post.threadedPostResponses ? loaded : [post.threadedPostResponses];
  const toggle = (): void => {
    setOpen(!open);
    if (!open && pages.length === 0) void loadNextPage(store, post.id);
  };
  const more = (): void => {
    if (loaded.length === 0) store.setState(`thread:${post.id}`, pages);
    void loadNextPage(store, post.id);
  };
  return (
    <>
      {count > 0 ? (
        <button type="button" className={styles.classOf('footItem')} onClick={toggle}>
          {open ? 'Hide replies' : `${count} ${count === 1 ? 'reply' : 'replies'}`}
        </button>
      ) : null}
      <div className={styles.classOf('footGap')} />
      <button type="button" className={styles.classOf('link')}>
        Reply
      </button>
      {open ? (
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
      ) : null}
    </>
  );
}
