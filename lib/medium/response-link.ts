import { attributeOf, isInside } from './dom';
import { addressOf } from './page-kind';
import { type PersonAddress, personAt } from './person-address';
import * as selectors from './selectors';

/** What the `source=` of a link in a response says. */
export interface ResponseSource {
  /** Which list it stands in: a drawer, or the list under the story. */
  list: 'drawer' | 'inline';
  /** The post whose responses the list holds. */
  postId: string;
  /** Its number in that list; replies carry the number of the response they stand under (GUESS). */
  index?: string | undefined;
}

/** A link in a response: to the response itself (`id`), or to its author (`person`). */
export interface ResponseLink {
  link: Element;
  source: ResponseSource;
  id?: string | undefined;
  person?: PersonAddress | undefined;
}

const SOURCE = /[?&]source=(?:(responses)-----|post_page---post_responses--)([0-9a-f]{6,12})(?:----(\d+)-)?/;

type Target = Omit<ResponseLink, 'link'> | undefined;

/** What the last links led to: one response holds the same address several times, and is looked at more than once. */
const targets = new Map<string, Target>();
const TARGETS_MAX = 100;
let base = '';

/** Reads a link of a response; undefined when it is neither to a response nor to a person. */
export function readResponseLink(link: Element, url: string): ResponseLink | undefined {
  const href = attributeOf(link, 'href');
  if (targets.size >= TARGETS_MAX || base !== url) targets.clear();
  base = url;
  if (!targets.has(href)) targets.set(href, parseTarget(href, url));
  const target = targets.get(href);
  return target && !isInside(link, selectors.writing) ? { link, ...target } : undefined;
}

function parseTarget(href: string, url: string): Target {
  const [, drawer, postId, index] = SOURCE.exec(href) ?? [];
  if (!postId) return undefined;
  const source: ResponseSource = { list: drawer ? 'drawer' : 'inline', postId, index };
  const target = parseUrl(href, url);
  if (!target) return undefined;
  const address = addressOf(target);
  const { kind, postId: id, host } = address;
  // The shield beside the heading links to Medium's rules, with the same source and an address like a post's.
  if (host === 'policy.medium.com') return undefined;
  if (id && (kind === 'story' || kind === 'other')) return { source, id };
  const person = personAt(target, address, url);
  return person && { source, person };
}

function parseUrl(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
