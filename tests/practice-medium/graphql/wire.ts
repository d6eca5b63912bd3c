/** The shapes that travel: what the practice Medium's endpoint answers and its pages are drawn from. */
export interface SocialStatsWire {
  __typename: 'SocialStats';
  followerCount: number;
  followingCount: number;
  collectionFollowingCount: number;
}

export interface UserWire {
  __typename: 'User';
  id: string;
  name: string;
  username: string;
  bio: string;
  imageId: string;
  hasSubdomain: boolean;
  customDomainState: { __typename: string; live: { __typename: string; domain: string } } | null;
  newsletterV3: NewsletterWire | null;
  membership: { __typename: string; id: string; tier: string } | null;
  verifications: { __typename: string; isBookAuthor: boolean };
  socialStats?: SocialStatsWire;
  viewerEdge?: { __typename: string; id: string; isMuting?: boolean; isFollowing?: boolean };
  viewerIsUser?: boolean;
  partnerProgramEnrollment?: null;
}

export interface NewsletterWire {
  __typename: 'NewsletterV3';
  id: string;
  type: string;
  slug: string;
  name: string;
  collection: null;
  user: { __typename: 'User'; id: string };
}

export interface CollectionWire {
  __typename: 'Collection';
  id: string;
  slug: string;
  name: string;
  description: string;
  domain: string | null;
  subscriberCount: number;
}

export interface ParagraphWire {
  __typename: 'Paragraph';
  id: string;
  name: string;
  type: string;
  text: string;
  markups: { __typename: string; type: string; start: number; end: number; href?: string }[];
}

export interface PostWire {
  __typename: 'Post';
  id: string;
  title: string;
  subtitle: string;
  uniqueSlug: string;
  mediumUrl: string;
  creator: UserWire;
  collection: CollectionWire | null;
  clapCount: number;
  voterCount: number;
  postResponses: { __typename: string; count: number };
  responsesCount: number;
  allowResponses: boolean;
  responsesLocked: boolean;
  isLocked: boolean;
  visibility: string;
  createdAt: number;
  firstPublishedAt: number;
  latestPublishedAt: number;
  readingTime: number;
  wordCount: number;
  isShortform: boolean;
  responseDistribution: string;
  tags: { __typename: string; id: string; displayTitle: string }[];
  content: { __typename: string; bodyModel: { __typename: string; paragraphs: ParagraphWire[] } };
  inResponseToPostResult: { __typename: 'Post'; id: string; title: string; mediumUrl: string } | null;
  inResponseToMediaResource: {
    __typename: string;
    mediumQuote: {
      __typename: string;
      id: string;
      startOffset: number;
      endOffset: number;
      paragraphs: ParagraphWire[];
    };
  } | null;
  threadedPostResponses?: ThreadWire;
}

export interface ThreadWire {
  __typename: string;
  posts: PostWire[];
  autoExpandedPostIds: string[];
  pagingInfo: PagingInfoWire;
}

export interface PagingInfoWire {
  __typename: string;
  next: { __typename: string; limit: number; from?: string; to?: string } | null;
}

export interface UserListWire {
  __typename: string;
  users: UserWire[];
  pagingInfo: PagingInfoWire;
}

export interface NotificationWire {
  __typename: string;
  id: string;
  notificationType: string;
  isUnread: boolean;
  occurredAt: number;
  actor: UserWire | null;
  post: { __typename: 'Post'; id: string; title: string; mediumUrl: string } | null;
  responsePost: PostWire | null;
  rollupItems: { __typename: string; actor: UserWire; occurredAt: number }[];
}
