import type { PostWire, ThreadWire } from '../../graphql/wire';
import type { PageStore } from '../store';

interface PagedAnswer {
  post: { postResponses: { count: number }; threadedPostResponses: ThreadWire } | null;
}

/** The pages of a thread that were loaded so far; none when nobody asked. */
export function threadPages(store: PageStore, postId: string): ThreadWire[] {
  return (store.getState(`thread:${postId}`) as ThreadWire[] | undefined) ?? [];
}

/**
 * Loads the next page of a thread, of 10 unless told; does nothing after the last one, unless `beyond` says
 * that more have been written since. Returns how many responses came.
 */
export async function loadNextPage(
  store: PageStore,
  postId: string,
  limit = 10,
  beyond = false,
): Promise<number> {
  const pages = threadPages(store, postId);
  const last = pages.at(-1);
  const to = last?.pagingInfo?.next?.to ?? (beyond ? last?.posts.at(-1)?.id : undefined);
  if (isLoading(store, postId) || (last && !to)) return 0;
  store.setState(`thread-loading:${postId}`, true);
  const variables = { postId, postResponsesPaging: to ? { limit, to } : { limit }, sortType: 'TOP' };
  const answer = (await store.send('PagedThreadedPostResponsesQuery', variables)) as PagedAnswer | null;
  const thread = answer?.post?.threadedPostResponses;
  store.setState(`thread-loading:${postId}`, false);
  if (!thread) return 0;
  store.setState(`thread:${postId}`, [...pages, thread]);
  return thread.posts.length;
}

/** Whether a page of this thread is on its way. */
export function isLoading(store: PageStore, postId: string): boolean {
  return store.getState(`thread-loading:${postId}`) === true;
}

/** Opens the drawer of a post and asks for its first page, as Medium does at the moment of opening. */
export function openDrawer(store: PageStore, postId: string): void {
  store.setState(`drawer:${postId}`, true);
  if (threadPages(store, postId).length === 0) void loadNextPage(store, postId);
}

/** The viewer's responses of this visit, newest first: shown above the others until the next load. */
export function publishedResponses(store: PageStore, postId: string): PostWire[] {
  return (store.getState(`published:${postId}`) as PostWire[] | undefined) ?? [];
}
