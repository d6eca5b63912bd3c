import { attributeOf, findAll } from './dom';
import type { PageAddress } from './page-kind';
import { parsePageAddress } from './page-kind';
import { type PersonAddress, parsePersonAddress } from './person-address';
import * as selectors from './selectors';
import { asHandle, asName } from './values';

/** What the head of a page says, as far as it still speaks of the page in the address bar. */
export interface HeadFacts {
  /** The head names the post of the address. */
  isPost: boolean;
  /** The head names the person of the address: their username. */
  username?: string | undefined;
  title?: string | undefined;
  /** Name of the story's author, or of the profile's person. */
  name?: string | undefined;
  author?: PersonAddress | undefined;
}

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of findAll(document, selectors.meta)) {
    const key = attributeOf(meta, 'property') || attributeOf(meta, 'name');
    const value = attributeOf(meta, 'content') || attributeOf(meta, 'value');
    if (key && value && !found.has(key)) found.set(key, value.replace(/\s+/g, ' ').trim());
  }
  return found;
}

/**
 * Reads the meta data. Facts of another page (after a navigation without a load) are left out. There is no date of
 * publication in it: `article:published_time` is the last edit's (seen 2015 to 2022).
 */
export function readHead(document: Document, url: string, address: PageAddress): HeadFacts {
  const meta = readMeta(document);
  const own = /^medium:\/{1,2}(?:p\/([0-9a-f]+)|@([^/]+)(?:\/follow(?:ers|ing))?)$/.exec(
    meta.get('al:ios:url') ?? '',
  );
  const ownTitle = asName(meta.get('og:title'));
  if (address.postId !== undefined) {
    if (own?.[1] !== address.postId) return { isPost: false };
    return {
      isPost: true,
      title: ownTitle,
      name: asName(meta.get('author')),
      author: parsePersonAddress(meta.get('article:author') ?? '#', url),
    };
  }
  const username = asHandle(own?.[2]);
  const isPerson =
    username !== undefined &&
    (address.username
      ? address.username.toLowerCase() === username.toLowerCase()
      : address.kindOfPerson !== undefined &&
        parsePageAddress(meta.get('og:url') ?? '').host === address.host);
  if (!isPerson) return { isPost: false };
  // The titles of their followers pages are no names.
  const isProfile = (address.kindOfPerson ?? address.kind) === 'profile';
  return { isPost: false, username, name: isProfile ? ownTitle?.replace(/ [–-] Medium$/, '') : undefined };
}
