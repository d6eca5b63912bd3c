import type { PageFacts, StoryFacts } from '../facts/page-facts';
import { findAll, textOf } from './dom';
import { parseJson, valueAt } from './json';
import { parsePageAddress } from './page-kind';
import { parsePersonAddress } from './person-address';
import { prune } from './prune';
import { savedSelectors } from './saved-selectors';
import { asHandle, asMoment, asName } from './values';

const JSON_LD_MAX = 200_000;

/** The story as its description for search engines has it; undefined when there is none of this story. */
export function readJsonLd(document: Document, url: string): PageFacts | undefined {
  const { postId } = parsePageAddress(url);
  for (const script of findAll(document, savedSelectors.jsonLd)) {
    const text = textOf(script);
    const json = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1), JSON_LD_MAX);
    if (postId === undefined || valueAt(json, 'identifier') !== postId) continue;
    const author = valueAt(json, 'author');
    const story = prune<StoryFacts>({
      id: postId,
      authorUsername: readUsername(author, url),
      authorName: asName(valueAt(author, 'name')),
      publishedAt: asMoment(valueAt(json, 'datePublished')),
    });
    return { url, kind: 'story', story, problems: [] };
  }
  return undefined;
}

/** The identifier is the username if the address agrees: there, dots and underscores are replaced. */
function readUsername(author: unknown, url: string): string | undefined {
  const address = valueAt(author, 'url');
  const person = typeof address === 'string' ? parsePersonAddress(address, url) : undefined;
  const named = asHandle(valueAt(author, 'identifier'));
  const plain = named?.toLowerCase();
  const isProven =
    person?.key === `@${plain}` || person?.key === `${plain?.replace(/[._]/g, '-')}.medium.com`;
  return isProven ? named : person?.username;
}
