/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { ClapIcon, ResponsesIcon } from '../icons';
import { openDrawer } from '../responses/drawer-pages';
import { printCount } from '../text';

interface ClapAnswer {
  postResult: { clapCount: number } | null;
}

interface EdgeAnswer {
  postResult: { viewerEdge: { clapCount: number } } | null;
}

interface StoryBarProps {
  post: PostWire;
  place: 'header' | 'footer';
}

/** Claps, responses and the small buttons. The claps are "--" until they are loaded. */
export function StoryBar({ post, place }: StoryBarProps) {
  const { styles, store } = useApp();
  const { viewer, drift } = store.config;
  const variables = { postId: post.id };
  const claps = useQuery<ClapAnswer>('ClapCountQuery', variables);
  const own = useQuery<EdgeAnswer>('PostViewerEdgeQuery', variables, { asked: viewer !== null });
  const testId = (name: string): string | undefined => (drift === 'test-ids-gone' ? undefined : name);
  const count = claps?.postResult?.clapCount;
  const ownCount = own?.postResult?.viewerEdge.clapCount ?? 0;
  const clap = async (): Promise<void> => {
    if (!viewer) return;
    const variables = { targetPostId: post.id, userId: viewer.id, numClaps: 1 };
    const answer = (await store.send('ClapMutation', variables)) as {
      clap: { clapCount: number; viewerEdge: { clapCount: number } } | null;
    };
    store.put('ClapCountQuery', { postId: post.id }, { postResult: answer.clap });
    store.put('PostViewerEdgeQuery', { postId: post.id }, { postResult: answer.clap });
  };
  return (
    <div className={styles.classOf('bar')}>
      <div className={styles.classOf('barItem')}>
        <div className="pw-multi-vote-icon">
          <button
            type="button"
            aria-label="clap"
            data-testid={testId(`${place}ClapButton`)}
            onClick={() => void clap()}
          >
            <ClapIcon />
          </button>
        </div>
        <div className="pw-multi-vote-count">
          <p>
            <button type="button" title={ownCount > 0 ? `${ownCount} of 50` : undefined}>
              {count === undefined ? '--' : printCount(count)}
            </button>
          </p>
        </div>
      </div>
      <button
        type="button"
        aria-label="responses"
        className={styles.classOf('barItem')}
        onClick={() => openDrawer(store, post.id)}
      >
        <ResponsesIcon />
        <p>
          <span className="pw-responses-count">{post.postResponses.count}</span>
        </p>
      </button>
      <div className={styles.classOf('gap')} />
      <button
        type="button"
        aria-label="Add to list bookmark button"
        data-testid={testId(`${place}BookmarkButton`)}
      >
        ☆
      </button>
      <button type="button" aria-label="Share Post" data-testid={testId(`${place}SocialShareButton`)}>
        ↗
      </button>
      <button type="button" aria-label="More options" data-testid={testId(`${place}StoryOptionsButton`)}>
        ⋯
      </button>
    </div>
  );
}
