import { attributeOf, findAll, textOf } from './dom';
import { parseJson, valueAt } from './json';
import type { PageAddress } from './page-kind';
import { parsePageAddress } from './page-kind';
import { type PersonAddress, parsePersonAddress } from './person-address';
import { selectors } from './selectors';
import { asHandle, asMoment, asName } from './values';

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
  publishedAt?: number | undefined;
}

const JSON_LD_MAX = 200_000;

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of findAll(document, selectors.meta)) {
    const key = attributeOf(meta, 'property') || attributeOf(meta, 'name');
    const value = attributeOf(meta, 'content') || attributeOf(meta, 'value');
    if (key && value && !found.has(key)) found.set(key, value.replace(/\s+/g, ' ').trim());
  }
  return found;
}

/** The description that names this post. `article:published_time` is of no use: it is the last edit's (2015 to 2022). */
function readJsonLd(document: Document, postId: string): unknown {
  for (const script of findAll(document, selectors.jsonLd)) {
    const text = textOf(script);
    const json = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1), JSON_LD_MAX);
    if (valueAt(json, 'identifier') === postId) return json;
  }
  return undefined;
}

function readAuthor(meta: Map<string, string>, jsonLd: unknown, url: string): PersonAddress | undefined {
  const author = parsePersonAddress(meta.get('article:author') ?? '#', url);
  const named = asHandle(valueAt(jsonLd, 'author', 'identifier'));
  // The subdomain proves the name: it is the username with its dots and underscores replaced.
  const isProven =
    named !== undefined && author?.key === `${named.toLowerCase().replace(/[._]/g, '-')}.medium.com`;
  return isProven ? { key: `@${named.toLowerCase()}`, username: named } : author;
}

/** Reads meta data and JSON-LD. Facts of another page (after a navigation without a load) are left out. */
export function readHead(document: Document, url: string, address: PageAddress): HeadFacts {
  const meta = readMeta(document);
  const own = /^medium:\/{1,2}(?:p\/([0-9a-f]+)|@([^/]+))$/.exec(meta.get('al:ios:url') ?? '');
  const ownTitle = asName(meta.get('og:title'));
  if (address.postId !== undefined) {
    if (own?.[1] !== address.postId) return { isPost: false };
    const jsonLd = readJsonLd(document, address.postId);
    return {
      isPost: true,
      title: ownTitle,
      name: asName(meta.get('author')) ?? asName(valueAt(jsonLd, 'author', 'name')),
      author: readAuthor(meta, jsonLd, url),
      publishedAt: asMoment(valueAt(jsonLd, 'datePublished')),
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
  const name = meta.get('og:type') === 'profile' ? ownTitle?.replace(/ [–-] Medium$/, '') : undefined;
  return { isPost: false, username, name };
}
