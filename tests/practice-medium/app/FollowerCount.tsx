/** @jsxImportSource react */

import type { DriftName } from '../drift';
import type { UserWire } from '../graphql/wire';
import { useApp } from './hooks';
import { Link, userUrl } from './Link';
import { printCount, printCountInWords } from './text';

interface FollowerCountProps {
  user: UserWire;
  source: string;
}

/** "48K followers", linked to the list. Nothing when the count is not known. */
export function FollowerCount({ user, source }: FollowerCountProps) {
  const { store } = useApp();
  if (!user.socialStats) return null;
  const { drift } = store.config;
  return (
    <span className={drift === 'follower-count-class-gone' ? undefined : 'pw-follower-count'}>
      <Link to={userUrl(user, 'followers')} source={source} look="link">
        {followersText(user.socialStats.followerCount, drift)}
      </Link>
    </span>
  );
}

/** A count of followers in this deploy's words. */
function followersText(count: number, drift: DriftName | undefined): string {
  if (drift === 'counts-in-words') return `${printCountInWords(count)} followers`;
  if (drift === 'counts-reworded') return `followers: ${printCount(count)}`;
  return `${printCount(count)} ${count === 1 ? 'follower' : 'followers'}`;
}

/** "512 following": people and publications together. */
export function FollowingCount({ user, source }: FollowerCountProps) {
  if (!user.socialStats) return null;
  const { followingCount, collectionFollowingCount } = user.socialStats;
  return (
    <Link to={userUrl(user, 'following')} source={source} look="link">
      {`${printCount(followingCount + collectionFollowingCount)} following`}
    </Link>
  );
}
