import type { Viewer } from '../facts/page-facts';
import { attributeOf, findAll, holds, isInside, textOf } from './dom';
import { parsePersonAddress } from './person-address';
import * as selectors from './selectors';

/**
 * Who is looking: null when signed out, undefined when it cannot be told. The user icon proves nothing, Medium
 * shows it to visitors too (seen January 2026).
 */
export function readViewer(document: Document, url: string): Viewer | null | undefined {
  const links = new Map<string, Element>();
  for (const link of findAll(document, selectors.viewerLink)) {
    const username = parsePersonAddress(attributeOf(link, 'href'), url)?.username;
    if (username) links.set(username, link);
  }
  // The menu may list people one follows as well: then only its own word tells.
  const [own, other] =
    links.size === 1
      ? links.keys()
      : [...links].filter(([, link]) => textOf(link) === 'Profile').map(([name]) => name);
  if (own && !other) return { username: own };
  if (isSignedIn(document)) return undefined;
  const canSignIn = findAll(document, selectors.signIn).some((link) => !isInside(link, selectors.writing));
  return canSignIn ? null : undefined;
}

/** Whether the page shows what only a member who is signed in sees. */
export function isSignedIn(document: Document): boolean {
  return holds(document, `${selectors.viewerLink}, ${selectors.signedIn}`);
}
