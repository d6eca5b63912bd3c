/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { FollowerCount, FollowingCount } from '../FollowerCount';
import { useApp } from '../hooks';
import { Link, userUrl } from '../Link';

/** "Written by …" under a story. It stands twice in the page, once for each width of screen. */
export function AuthorCard({ post }: { post: PostWire }) {
  const { styles } = useApp();
  const author = post.creator;
  const source = `post_page---post_author_info--${post.id}---------------------------------------`;
  return (
    <div className={styles.classOf('card')}>
      <Link to={userUrl(author)} source={source}>
        <Avatar user={author} size={48} />
      </Link>
      <div className={styles.classOf('cardText')}>
        <Link to={userUrl(author)} source={source} hovers={author.username}>
          <h2 className={`pw-author-name ${styles.classOf('authorName')}`}>Written by {author.name}</h2>
        </Link>
        <div className={styles.classOf('counts')}>
          <FollowerCount user={author} source={source} />
          <span>·</span>
          <FollowingCount user={author} source={source} />
        </div>
        <p>{author.bio}</p>
      </div>
      <FollowButton user={author} />
    </div>
  );
}
