import type { Notification } from '../world/types';
import type { RequestContext, Resolver } from './context';
import { userWithStatsWire } from './person-wire';
import { postUrl, postWire } from './post-wire';
import type { NotificationWire, UserWire } from './wire';

function actorWire(id: string, context: RequestContext): UserWire | null {
  const person = context.world.people.get(id);
  if (!person) return null;
  const edge = userWithStatsWire(person, context).viewerEdge;
  return {
    ...userWithStatsWire(person, context),
    viewerEdge: {
      __typename: 'UserViewerEdge',
      id: edge?.id ?? '',
      isFollowing: context.world.isFollowing(context.viewer?.id ?? '', id),
    },
  };
}

function notificationWire(notification: Notification, context: RequestContext): NotificationWire {
  const { world } = context;
  const post = notification.postId ? world.posts.get(notification.postId) : undefined;
  const response = notification.responseId ? world.posts.get(notification.responseId) : undefined;
  const rollup = notification.type === 'users_following_you_rollup';
  return {
    __typename: 'Notification',
    id: notification.id,
    notificationType: notification.type,
    isUnread: notification.unread,
    occurredAt: notification.at,
    actor: actorWire(notification.actorIds[0] ?? '', context),
    post: post
      ? { __typename: 'Post', id: post.id, title: post.title, mediumUrl: postUrl(post, context) }
      : null,
    responsePost: response ? postWire(response, context) : null,
    rollupItems: (rollup ? notification.actorIds : []).flatMap((id) => {
      const actor = actorWire(id, context);
      return actor ? [{ __typename: 'NotificationRollupItem', actor, occurredAt: notification.at }] : [];
    }),
  };
}

const notifications: Resolver = (_variables, context) => ({
  notificationsConnectionByActivityTypes: {
    __typename: 'NotificationsConnection',
    notifications: (context.viewer ? context.world.notifications : [])
      .toSorted((a, b) => b.at - a.at)
      .map((notification) => notificationWire(notification, context)),
    pagingInfo: { __typename: 'Paging', next: null },
  },
});

export const viewerResolvers: Record<string, Resolver> = {
  UnreadNotificationCount: (_variables, { world, viewer }) => ({
    notificationStatus: {
      __typename: 'NotificationStatus',
      unreadNotificationCount: viewer ? world.notifications.filter((one) => one.unread).length : 0,
    },
  }),
  NotificationsQuery: notifications,
};
