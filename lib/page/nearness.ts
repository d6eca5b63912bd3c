import type { Place } from './spot';

/** How far outside of what can be seen a place is near already. */
const NEAR = '2000px 0px';

/** Tells once when a place comes near to what can be seen. */
export class Nearness {
  readonly #keys = new Map<Element, string>();
  readonly #observer: IntersectionObserver;

  constructor(onNear: (key: string) => void) {
    // `scrollMargin` counts inside of the drawer too (Chromium 120, Firefox 141); without it marks come when seen.
    const near: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: NEAR,
      scrollMargin: NEAR,
    };
    this.#observer = new IntersectionObserver((changes) => {
      for (const { isIntersecting, target } of changes) {
        const key = isIntersecting ? this.#keys.get(target) : undefined;
        if (key !== undefined) onNear(key);
      }
    }, near);
  }

  watch({ key, link }: Place): void {
    this.#keys.set(link, key);
    this.#observer.observe(link);
  }

  unwatch({ link }: Place): void {
    this.#keys.delete(link);
    this.#observer.unobserve(link);
  }

  clear(): void {
    this.#observer.disconnect();
    this.#keys.clear();
  }
}
