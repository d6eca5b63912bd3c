import type { UserListWire } from '../../graphql/wire';
import type { PageStore } from '../store';

interface ListAnswer {
  userResult: { followersUserConnection?: UserListWire; followingUserConnection?: UserListWire } | null;
}

const PAGE_SIZE = 8;

/** Loads the next eight rows of a list; does nothing after the last or while some are on their way. */
export async function loadListPage(
  store: PageStore,
  kind: 'followers' | 'following',
  username: string,
): Promise<void> {
  const name = `${kind}:${username}`;
  const pages = (store.getState(name) as UserListWire[] | undefined) ?? [];
  const next = pages.at(-1)?.pagingInfo?.next;
  if (store.getState(`${name}:loading`) || (pages.length > 0 && !next)) return;
  store.setState(`${name}:loading`, true);
  const paging = next ? { from: next.from, limit: PAGE_SIZE } : null;
  const operation = kind === 'followers' ? 'UserFollowers' : 'UserFollowingUsersList';
  const answer = (await store.send(operation, { username, id: null, paging })) as ListAnswer | null;
  const page = answer?.userResult?.followersUserConnection ?? answer?.userResult?.followingUserConnection;
  store.setState(`${name}:loading`, false);
  if (page) store.setState(name, [...pages, page]);
}
