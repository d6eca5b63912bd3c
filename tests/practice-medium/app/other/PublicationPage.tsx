/** @jsxImportSource react */
import type { CollectionWire, PostWire, UserListWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';
import { PersonRow } from '../people/PersonRow';
import { printCount } from '../text';
import { MissingPage } from './MissingPage';
import { PostPreviews } from './PostPreviews';

interface PublicationAnswer {
  collectionByDomainOrSlug:
    | (CollectionWire & { followersUserConnection: UserListWire; homepagePosts: PostWire[] })
    | null;
}

/** A publication's home, or the people who follow it. */
export function PublicationPage({ slug, followers }: { slug: string; followers: boolean }) {
  const { styles } = useApp();
  const answer = useQuery<PublicationAnswer>('PublicationPageQuery', { domainOrSlug: slug });
  const collection = answer?.collectionByDomainOrSlug;
  if (answer && !collection) return <MissingPage />;
  if (!collection) return <div className={styles.classOf('column')} />;
  const home = `https://medium.com/${collection.slug}`;
  return (
    <div className={styles.classOf('column')}>
      {followers ? (
        <h2 className={styles.classOf('pageHeading')}>
          {collection.subscriberCount.toLocaleString('en-US')} Followers
        </h2>
      ) : (
        <>
          <h1 className={styles.classOf('pageHeading')}>{collection.name}</h1>
          <p>{collection.description}</p>
          <Link to={`${home}/followers`} source={`collection_home---------${collection.id}`} look="link">
            {`${printCount(collection.subscriberCount)} followers`}
          </Link>
        </>
      )}
      {followers ? (
        collection.followersUserConnection.users.map((user) => (
          <PersonRow key={user.id} user={user} source={`collection_followers---------${collection.id}`} />
        ))
      ) : (
        <PostPreviews posts={collection.homepagePosts} source={`collection_home---------${collection.id}`} />
      )}
    </div>
  );
}
