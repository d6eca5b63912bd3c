import type { PageKind } from '../facts/page-facts';

/** What the address of a page says by itself. */
export interface PageAddress {
  kind: PageKind;
  /** medium.com or one of its subdomains, over https. */
  isMediumHost: boolean;
  /** Host name in lower case; '' when the address cannot be read. */
  host: string;
  /** Id of the story or response in the address. */
  postId?: string;
  /** The `@user` of the address, as written there. */
  username?: string;
  /**
   * On a subdomain "/" or "/followers" is a person's or a publication's page: this is the kind it has
   * if the page's head proves that it is a person's.
   */
  kindOfPerson?: PageKind;
}

/** Medium's ids drop leading zeros. Below ten characters only with a letter: "-20200101" is a date, not an id. */
const POST_TAIL = /(?:^|-)([0-9a-f]{10,12}|(?=\d*[a-f])[0-9a-f]{8,9})$/;
const POST_ID = /^[0-9a-f]{6,12}$/;
const HANDLE = /^@([\p{L}\p{N}._-]{1,60})$/u;
/** Nearly all usernames; the other pattern is tried only where there are other letters, for it costs a tab 20 kB. */
const ASCII_HANDLE = /^@([\w.-]{1,60})$/;
const ASCII = /^[\x20-\x7e]*$/;
/** First path segments of medium.com that are neither a publication nor a person. */
const NOT_A_PUBLICATION =
  /^(?:m|me|p|s|u|_|tag|tags|tagged|topic|topics|search|series|plans|new-story|about|explore-topics|archive)$/;
const LIST_KIND = new Map<string | undefined, PageKind>([
  ['followers', 'followers'],
  ['following', 'following'],
]);
/** The viewer's own pages, and all that lies below them. */
const OWN_KIND = new Map<string | undefined, PageKind>([
  ['stats', 'stats'],
  ['stories', 'stories'],
  ['partner', 'dashboard'],
]);

function readSegments(path: string): string[] {
  try {
    return (path.includes('%') ? decodeURIComponent(path) : path).split('/').filter(Boolean);
  } catch {
    return ['%'];
  }
}

function pageOfPerson(rest: string[]): PageKind {
  const [first, second] = rest;
  if (second !== undefined) return 'other';
  if (first === undefined || first === 'about') return 'profile';
  return LIST_KIND.get(first) ?? 'other';
}

function ownPage(rest: string[]): PageKind {
  const [first, second] = rest;
  const own = OWN_KIND.get(first);
  if (own || second !== undefined) return own ?? 'other';
  return first === 'notifications' ? 'notifications' : (LIST_KIND.get(first) ?? 'other');
}

type Found = Omit<PageAddress, 'isMediumHost' | 'host'>;

function ofPath(segments: string[], hasOwnHost: boolean): Found {
  const [first = '', second = '', third] = segments;
  const username = (ASCII.test(first) ? ASCII_HANDLE : HANDLE).exec(first)?.[1];
  if (first === 'new-story') return { kind: 'editor' };
  if (first === 'me') return { kind: ownPage(segments.slice(1)) };
  if (first === 'p' && POST_ID.test(second)) {
    if (third === 'edit') return { kind: 'editor', postId: second };
    return third === undefined ? { kind: 'story', postId: second } : { kind: 'other' };
  }
  const isTooDeep = third !== undefined || first.startsWith('.');
  const tail =
    username !== undefined || (second && !NOT_A_PUBLICATION.test(first))
      ? second
      : hasOwnHost && !second
        ? first
        : '';
  const postId = isTooDeep ? undefined : POST_TAIL.exec(tail)?.[1];
  if (username !== undefined) {
    return postId ? { kind: 'story', postId, username } : { kind: pageOfPerson(segments.slice(1)), username };
  }
  if (postId) return { kind: 'story', postId };
  return hasOwnHost ? { kind: 'other', kindOfPerson: pageOfPerson(segments) } : { kind: 'other' };
}

/**
 * What an address tells of its page. Never throws: what is not understood is `other`. On a host that is not
 * Medium's the kind is always `other`, but ids are still given, so that a custom domain's page can prove itself.
 */
export function parsePageAddress(url: string): PageAddress {
  const last = lately.get(url);
  if (last) return last;
  if (lately.size > 20) lately.clear();
  const address = parse(url);
  lately.set(url, address);
  return address;
}

/** Reading a response asks for the same few addresses again and again. */
const lately = new Map<string, PageAddress>();

function parse(url: string): PageAddress {
  try {
    return addressOf(new URL(url));
  } catch {
    return { kind: 'other', isMediumHost: false, host: '' };
  }
}

/** The same for an address that has been parsed already. */
export function addressOf(parsed: URL): PageAddress {
  const host = parsed.hostname;
  const isSafe = parsed.protocol === 'https:' && !parsed.username && !parsed.password && !parsed.port;
  const isMain = host === 'medium.com' || host === 'www.medium.com';
  const isMediumHost = isSafe && (isMain || host.endsWith('.medium.com'));
  const found = ofPath(readSegments(parsed.pathname), !isMain);
  if (isMediumHost) return { ...found, isMediumHost, host };
  const { kind, ...ids } = found;
  return isSafe
    ? { kindOfPerson: kind, ...ids, kind: 'other', isMediumHost, host }
    : { kind: 'other', isMediumHost, host };
}

/** Whether an address is a page of Medium's own: https, medium.com or a subdomain of it. */
export function isMediumPage(url: string): boolean {
  return parsePageAddress(url).isMediumHost;
}
