/** What a response says, as its writer meant it: what a reader of the text is expected to find. */
export type Says = 'offer' | 'claimed' | 'returned' | 'asked' | 'reminded' | 'withdrew' | 'declined' | 'none';

export interface Person {
  id: string;
  username: string;
  name: string;
  bio: string;
  /** Id of the author newsletter: the Follow button names only this. */
  newsletterId: string;
  /** Followers who are counted but appear in no list. */
  unlistedFollowers: number;
  unlistedFollowing: number;
  followedCollections: number;
  /** Host of the person's own, `x.medium.com` or a custom domain. */
  host?: string;
  enrolled: boolean;
  /** The tier of their membership, absent without one. */
  tier?: string;
}

interface Quote {
  id: string;
  /** Name of the quoted paragraph. */
  paragraph: string;
  text: string;
}

/** A story or a response: Medium treats both as posts. */
export interface Post {
  id: string;
  authorId: string;
  title: string;
  subtitle: string;
  slug: string;
  paragraphs: string[];
  /** The post that this one responds to, null for a story. */
  parentId: string | null;
  createdAt: number;
  clapCount: number;
  viewerClapCount: number;
  tags: string[];
  collectionId?: string;
  quote?: Quote;
  /** Only members read all of it, so that it earns. */
  isLocked?: boolean;
  /** A response published as a story of its own: shown by title and preview, without its text. */
  asStory: boolean;
  says: Says;
}

export interface Collection {
  id: string;
  slug: string;
  name: string;
  description: string;
  host?: string;
  subscriberCount: number;
  followerIds: string[];
}

export interface Notification {
  id: string;
  type: 'users_following_you' | 'users_following_you_rollup' | 'response_created' | 'post_recommended';
  actorIds: string[];
  postId?: string;
  responseId?: string;
  at: number;
  unread: boolean;
}
