import { type HeadTag, headOf } from './head';
import { mainQueryOf, routeOf } from './route';
import type { PageStore } from './store';

/**
 * Goes from page to page without a reload: the address changes at once, the content when its data is there,
 * the head after that.
 */
export function createNavigation(store: PageStore): (href: string) => void {
  const show = async (href: string): Promise<void> => {
    const url = new URL(href);
    const route = routeOf(url, store.config.hosts);
    const query = mainQueryOf(route);
    if (query && store.read(query.operation, query.variables) === undefined) {
      await store.load(query.operation, query.variables);
    }
    // Another click may have been faster than this answer.
    if (location.href !== href) return;
    store.setState('hover', null);
    store.setState('location', href);
    replaceHead(headOf(route, store));
  };
  addEventListener('popstate', () => void show(location.href));
  return (href) => {
    history.pushState({}, '', href);
    scrollTo(0, 0);
    void show(href);
  };
}

function replaceHead(tags: HeadTag[]): void {
  for (const old of document.head.querySelectorAll('[data-rh]')) old.remove();
  for (const { tag, attributes, text } of tags) {
    if (tag === 'title') {
      document.title = text ?? '';
      continue;
    }
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ 'data-rh': 'true', ...attributes }))
      element.setAttribute(name, value);
    element.textContent = text ?? '';
    document.head.append(element);
  }
}
