import type { Collection, Person } from '../world/types';
import { type RequestContext, viewerIdOf } from './context';
import type { CollectionWire, NewsletterWire, SocialStatsWire, UserWire } from './wire';

/** A person as every list and card carries them: no counts and no follow state. */
export function userWire(person: Person): UserWire {
  return {
    __typename: 'User',
    id: person.id,
    name: person.name,
    username: person.username,
    bio: person.bio,
    imageId: `0*${person.id}.jpeg`,
    hasSubdomain: person.host?.endsWith('.medium.com') ?? false,
    customDomainState: person.host
      ? { __typename: 'CustomDomainState', live: { __typename: 'CustomDomain', domain: person.host } }
      : null,
    newsletterV3: newsletterWire(person),
    membership: null,
    verifications: { __typename: 'VerifiedInfo', isBookAuthor: false },
  };
}

/** A person with the counts, as an author card or a profile carries them. */
export function userWithStatsWire(person: Person, context: RequestContext): UserWire {
  return {
    ...userWire(person),
    socialStats: socialStatsWire(person, context),
    viewerEdge: {
      __typename: 'UserViewerEdge',
      id: `userId:${person.id}-viewerId:${viewerIdOf(context)}`,
      isMuting: false,
    },
    viewerIsUser: context.viewer?.id === person.id,
  };
}

export function socialStatsWire(person: Person, { world }: RequestContext): SocialStatsWire {
  return {
    __typename: 'SocialStats',
    followerCount: world.followerCount(person.id),
    followingCount: world.followingCount(person.id),
    collectionFollowingCount: person.followedCollections,
  };
}

function newsletterWire(person: Person): NewsletterWire {
  return {
    __typename: 'NewsletterV3',
    id: person.newsletterId,
    type: 'NEWSLETTER_TYPE_AUTHOR',
    slug: person.id,
    name: person.id,
    collection: null,
    user: { __typename: 'User', id: person.id },
  };
}

export function collectionWire(collection: Collection): CollectionWire {
  return {
    __typename: 'Collection',
    id: collection.id,
    slug: collection.slug,
    name: collection.name,
    description: collection.description,
    domain: collection.host ?? null,
    subscriberCount: collection.subscriberCount,
  };
}

/** The viewer as any signed-in page carries them: no counts. Null when signed out. */
export function viewerWire(context: RequestContext): Record<string, unknown> | null {
  const { viewer, now } = context;
  if (!viewer) return null;
  return {
    __typename: 'User',
    id: viewer.id,
    name: viewer.name,
    username: viewer.username,
    imageId: `0*${viewer.id}.jpeg`,
    hasSubdomain: viewer.host?.endsWith('.medium.com') ?? false,
    customDomainState: null,
    membership: viewer.tier
      ? { __typename: 'Membership', id: `membership:${viewer.id}`, tier: viewer.tier }
      : null,
    partnerProgramEnrollment: viewer.enrolled
      ? { __typename: 'PartnerProgramEnrollment', id: viewer.id }
      : null,
    viewerEdge: {
      __typename: 'UserViewerEdge',
      id: `userId:${viewer.id}-viewerId:${viewer.id}`,
      createdAt: now - 200 * 86_400_000,
    },
  };
}
