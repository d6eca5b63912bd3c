/** @jsxImportSource react */
import type { CollectionWire, PostWire } from '../../graphql/wire';
import { useApp } from '../hooks';
import { Link } from '../Link';
import { printCount } from '../text';

interface PublicationCardProps {
  post: PostWire;
  collection: CollectionWire;
}

/** "Published in …" with the publication's own followers: a bare link, unlike the author's count. */
export function PublicationCard({ post, collection }: PublicationCardProps) {
  const { styles } = useApp();
  const home = `https://medium.com/${collection.slug}`;
  const source = `post_page---post_publication_info--${post.id}---------------------------------------`;
  return (
    <div className={styles.classOf('card')}>
      <div className={styles.classOf('cardText')}>
        <Link to={home} source={source}>
          <h2 className={styles.classOf('authorName')}>Published in {collection.name}</h2>
        </Link>
        <div className={styles.classOf('counts')}>
          <Link to={`${home}/followers`} source={source} look="link">
            {`${printCount(collection.subscriberCount)} followers`}
          </Link>
        </div>
        <p>{collection.description}</p>
      </div>
      <button type="button" className={styles.classOf('follow')}>
        Follow
      </button>
    </div>
  );
}
