import type { Viewer } from '../facts/page-facts';
import { attributeOf, findAll, isInside } from './dom';
import { parsePersonAddress } from './person-address';
import { selectors } from './selectors';

/**
 * Who is looking: null when signed out, undefined when it cannot be told. The user icon proves nothing, Medium
 * shows it to visitors too (seen January 2026).
 */
export function readViewer(document: Document, url: string): Viewer | null | undefined {
  for (const link of findAll(document, selectors.viewerLink)) {
    const username = parsePersonAddress(attributeOf(link, 'href'), url)?.username;
    if (username) return { username };
  }
  if (isSignedIn(document)) return undefined;
  const canSignIn = findAll(document, selectors.signIn).some((link) => !isInside(link, selectors.writing));
  return canSignIn ? null : undefined;
}

/** Whether the page shows what only a member who is signed in sees. */
export function isSignedIn(document: Document): boolean {
  return findAll(document, `${selectors.viewerLink}, ${selectors.signedIn}`).length > 0;
}
