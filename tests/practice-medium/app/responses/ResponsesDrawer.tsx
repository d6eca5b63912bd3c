/** @jsxImportSource react */
import type { PostWire, ThreadWire } from '../../graphql/wire';
import { Block } from '../Block';
import { useApp, usePageState } from '../hooks';
import { Sentinel } from '../Sentinel';
import { Composer } from './Composer';
import { loadNextPage } from './drawer-pages';
import { ResponseCard } from './ResponseCard';
import { ResponsesHeading } from './ResponsesHeading';

/** The responses at the right: always in the page, hidden until opened, loaded by ten as it is scrolled. */
export function ResponsesDrawer({ post }: { post: PostWire }) {
  const { styles, store } = useApp();
  const [open, setOpen] = usePageState(`drawer:${post.id}`, false);
  const [pages] = usePageState<ThreadWire[]>(`thread:${post.id}`, []);
  const [published] = usePageState<PostWire[]>(`published:${post.id}`, []);
  const bare = store.config.drift === 'dialog-role-gone';
  const shown = new Set(published.map((one) => one.id));
  const loaded = pages.flatMap((page) => page.posts).filter((one) => !shown.has(one.id));
  return (
    <Block
      role={bare ? undefined : 'dialog'}
      aria-modal={bare ? undefined : 'true'}
      className={styles.classOf('dialog')}
    >
      <div
        aria-hidden={open ? 'false' : 'true'}
        className={styles.classOf(open ? 'panelOpen' : 'panelClosed')}
      >
        <div className={styles.classOf('panelHead')}>
          <ResponsesHeading
            count={post.postResponses.count + published.length}
            source={`responses-----${post.id}-----------------`}
          />
          <button type="button" aria-label="close" data-testid="close-button" onClick={() => setOpen(false)}>
            ✕
          </button>
        </div>
        <Composer postId={post.id} />
        {[...published, ...loaded].map((response, index) => (
          <ResponseCard
            key={response.id}
            post={response}
            source={`responses-----${post.id}----${index}----------------------------------`}
            place="drawer"
          />
        ))}
        {open && pages.at(-1)?.pagingInfo?.next ? (
          <Sentinel part={pages.length} onReached={() => void loadNextPage(store, post.id)} />
        ) : null}
      </div>
    </Block>
  );
}
