import type { PageFacts, PageKind } from '../../lib/facts/page-facts';
import type { FoundResponse, PageReader } from './page-reader';

export function findStateText(): string | undefined {
  for (const script of document.documentElement.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf('__APOLLO_STATE__');
    if (at >= 0) return text.slice(text.indexOf('{', at));
  }
  return undefined;
}

const PERMALINK = /-([0-9a-f]{8,12})(?:\?|$)/;

export function createPageReader(url: string): PageReader {
  const path = new URL(url).pathname;
  const kind: PageKind = path.endsWith('/followers')
    ? 'followers'
    : PERMALINK.test(path)
      ? 'story'
      : path.startsWith('/@')
        ? 'profile'
        : 'other';
  return {
    kind,
    readWhole: (): PageFacts => ({ url, kind, problems: [] }),
    readResponses(part) {
      const found: FoundResponse[] = [];
      for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href*="responses--"]')) {
        const address = new URL(link.href);
        const id = PERMALINK.exec(address.pathname)?.[1];
        if (!id || !link.querySelector('span')) continue;
        const names = link.parentElement?.querySelector<HTMLAnchorElement>('a[href*="@"]');
        const card = link.parentElement?.parentElement;
        if (!names || !card) continue;
        const username = address.pathname.split('/')[1]?.slice(1).toLowerCase();
        const list = link.closest('[role=dialog]') ? 'drawer' : 'inline';
        found.push({
          facts: { id, ...(username ? { authorUsername: username } : {}), cut: false },
          place: { key: `${list}:${id}`, name: names, beside: [link], card, responseId: id },
        });
      }
      return found;
    },
    findNames: () => [],
    isTelling: () => false,
    findHeading: () =>
      [...document.documentElement.querySelectorAll('h2')].find((h) =>
        h.textContent?.startsWith('Responses'),
      ),
    findFollowButton: () => undefined,
  };
}
