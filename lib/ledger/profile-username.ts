import type { PageMemory } from './page-memory';
import { lowerUsername } from './person-keys';

/**
 * Whose profile a page is, lower case: from its address (`/@name`, which Medium also writes `/%40name`), else the
 * only person it speaks of. Undefined when neither tells.
 */
export function profileUsername({ url, people }: Pick<PageMemory, 'url' | 'people'>): string | undefined {
  const named = /^https:\/\/[^/]+\/(?:@|%40)([^/?#]+)/i.exec(url)?.[1];
  if (named !== undefined) return lowerUsername(named);
  const [only, second] = people;
  return only?.username !== undefined && second === undefined ? lowerUsername(only.username) : undefined;
}
