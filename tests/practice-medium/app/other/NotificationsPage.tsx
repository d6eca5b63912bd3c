/** @jsxImportSource react */
import type { NotificationWire, UserWire } from '../../graphql/wire';
import { Avatar } from '../Avatar';
import { FollowButton } from '../FollowButton';
import { useApp, useQuery } from '../hooks';
import { Link, userUrl } from '../Link';
import { printDate } from '../text';

interface NotificationsAnswer {
  notificationsConnectionByActivityTypes: { notifications: NotificationWire[] };
}

/** What happened to the viewer: follows, responses, claps. */
export function NotificationsPage() {
  const { styles } = useApp();
  const answer = useQuery<NotificationsAnswer>('NotificationsQuery', {
    activityTypes: null,
    pagingInfo: null,
  });
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>Notifications</h1>
      {answer?.notificationsConnectionByActivityTypes.notifications.map((notification) => (
        <NotificationRow key={notification.id} notification={notification} />
      ))}
    </div>
  );
}

function NotificationRow({ notification }: { notification: NotificationWire }) {
  const { styles, store } = useApp();
  const { actor, post, responsePost, rollupItems } = notification;
  if (!actor) return null;
  const follows = notification.notificationType.startsWith('users_following_you');
  const actors = rollupItems.length > 0 ? rollupItems.map((item) => item.actor) : [actor];
  return (
    <div className={styles.classOf('row')}>
      <Avatar user={actor} size={40} />
      <div className={styles.classOf('cardText')}>
        <p>
          <Names actors={actors} /> {wordsOf(notification.notificationType)}
          {post ? (
            <Link to={post.mediumUrl} source="notification">
              {post.title}
            </Link>
          ) : null}
        </p>
        {responsePost ? (
          <Link to={responsePost.mediumUrl} source="notification">
            <p className={styles.classOf('soft')}>{responsePost.content.bodyModel.paragraphs[0]?.text}</p>
          </Link>
        ) : null}
        <span className={styles.classOf('small')}>{printDate(notification.occurredAt, store.now)}</span>
      </div>
      {follows && actors.length === 1 ? <FollowButton user={actor} /> : null}
    </div>
  );
}

function Names({ actors }: { actors: UserWire[] }) {
  const { styles } = useApp();
  return actors.map((actor, index) => (
    <span key={actor.id}>
      {index > 0 ? ' and ' : ''}
      <Link to={userUrl(actor)} source="notification" hovers={actor.username}>
        <span className={styles.classOf('rowName')}>{actor.name}</span>
      </Link>
    </span>
  ));
}

function wordsOf(type: string): string {
  if (type.startsWith('users_following_you')) return 'started following you';
  if (type === 'response_created') return 'responded to ';
  return 'clapped for ';
}
