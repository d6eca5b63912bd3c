import { isLoading, loadNextPage, openDrawer, threadPages } from './responses/drawer-pages';
import { routeOf } from './route';
import type { PageStore } from './store';

/** What tests may do to the page from within, as `window.__practice`. */
export interface Practice {
  /** True once React has taken the page over. */
  hydrated: boolean;
  /** Replaces every node of the page by a new one that looks the same. */
  rerenderAll: () => void;
  /** Goes to another page without a reload, as a click on a link does. */
  go: (href: string) => void;
  /** Opens the drawer of the story shown. */
  openDrawer: () => void;
  /**
   * Lets `count` more responses arrive in the open drawer, a page of ten at a time unless told;
   * the server writes new ones when the thread has run out. Returns how many arrived.
   */
  arrive: (count: number, pageSize?: number) => Promise<number>;
  /**
   * Waits until every query has its answer, what came is drawn, and drawing it made the page ask for nothing more.
   * Returns how many requests for data the page has sent. Only for a page in front: others are not drawn.
   */
  settled: () => Promise<number>;
}

/** An end that comes into view is noticed in the frame after its drawing, and asks a few ms later. */
const FRAMES = 4;
const FRAME_MS = 16;

export function createPractice(store: PageStore, go: (href: string) => void): Practice {
  const postIdShown = (): string => {
    const route = routeOf(new URL(location.href), store.config.hosts);
    if (route.page !== 'story') throw new Error('No story is shown');
    return route.postId;
  };
  return {
    hydrated: false,
    rerenderAll: () => store.setState('age', Number(store.getState('age') ?? 0) + 1),
    go,
    openDrawer: () => openDrawer(store, postIdShown()),
    arrive: async (count, pageSize = 10) => {
      const postId = postIdShown();
      const loaded = threadPages(store, postId).reduce((sum, page) => sum + page.posts.length, 0);
      await fetch(`/practice/grow?post=${postId}&to=${loaded + count}`, { method: 'POST' });
      store.setState(`drawer:${postId}`, true);
      let arrived = 0;
      while (arrived < count) {
        if (isLoading(store, postId)) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          continue;
        }
        const came = await loadNextPage(store, postId, Math.min(pageSize, count - arrived), true);
        if (came === 0) break;
        arrived += came;
      }
      return arrived;
    },
    settled: async () => {
      for (let quiet = 0; quiet < FRAMES; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
        quiet = store.traffic.waiting === 0 ? quiet + 1 : 0;
      }
      return store.traffic.sent;
    },
  };
}

/** Notes an error of the page, for tests that prove there is none. */
export function recordError(kind: string, error: unknown): void {
  window.__pageErrors.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
}
