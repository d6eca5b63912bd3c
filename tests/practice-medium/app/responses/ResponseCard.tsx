/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { Block } from '../Block';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';
import { printDate } from '../text';
import { Wrapper } from '../Wrapper';
import { Replies, RepliesButton } from './Replies';
import { ResponseText } from './ResponseText';

interface ResponseCardProps {
  post: PostWire;
  source: string;
  place: 'inline' | 'drawer';
}

/** One response: who, when, what they quote, what they say, and its replies. No follower count, no Follow button. */
export function ResponseCard({ post, source, place }: ResponseCardProps) {
  const { styles, store } = useApp();
  const { drift, now } = store.config;
  const author = post.creator;
  const asStory = !post.isShortform;
  const label = place === 'drawer' && drift !== 'options-label-gone' ? 'Response options' : undefined;
  const permalink =
    drift === 'response-ids-moved' ? `https://medium.com/r/${post.id}/${author.username}` : post.mediumUrl;
  return (
    <Wrapper look="response">
      <div className={styles.classOf('responseHead')}>
        <Link to={userUrl(author)} source={source} hovers={author.username}>
          <Avatar user={author} size={32} />
        </Link>
        <div className={styles.classOf('responseNames')}>
          <Link to={userUrl(author)} source={source} hovers={author.username}>
            <p className={styles.classOf('responseName')}>{author.name}</p>
          </Link>
          <Link to={permalink} source={source}>
            <p className={styles.classOf('responseTime')}>
              <span>{printDate(post.createdAt, Math.max(now, store.now))}</span>
            </p>
          </Link>
        </div>
        <button type="button" className={styles.classOf('dots')} aria-label={label}>
          •••
        </button>
      </div>
      <EmbeddedQuote post={post} />
      {asStory ? (
        <Link to={permalink} source={source}>
          <h2 className={styles.classOf('storyTitle')}>{post.title}</h2>
          <p className={styles.classOf('soft')}>{post.subtitle}</p>
        </Link>
      ) : (
        <ResponseText post={post} />
      )}
      <div className={styles.classOf('responseFoot')}>
        {asStory ? (
          <span>{post.clapCount} claps</span>
        ) : (
          <div className={`pw-multi-vote-count ${styles.classOf('footItem')}`}>
            <p>{post.clapCount > 0 ? post.clapCount : '--'}</p>
          </div>
        )}
        <RepliesButton post={post} />
        <div className={styles.classOf('footGap')} />
        <button type="button" className={styles.classOf('link')}>
          Reply
        </button>
      </div>
      <Replies post={post} source={source} place={place} />
    </Wrapper>
  );
}

function EmbeddedQuote({ post }: { post: PostWire }) {
  const { styles } = useApp();
  const quote = post.inResponseToMediaResource?.mediumQuote;
  const paragraph = quote?.paragraphs[0];
  if (!quote || !paragraph) return null;
  return (
    <Block role="button" tabIndex={0} className={styles.classOf('quote')}>
      <p id={`embedded-quote-${quote.id}-${paragraph.name}`} className="pw-post-body-paragraph">
        <mark>{paragraph.text}</mark>
      </p>
    </Block>
  );
}
