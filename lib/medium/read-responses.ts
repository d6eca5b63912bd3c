import type { ResponseFacts } from '../facts/page-facts';
import { parseExactCount } from './counts';
import { findAll, holds, parentOf, textOf } from './dom';
import { RESPONSES_MAX, TEXT_MAX } from './limits';
import { parsePageAddress } from './page-kind';
import { paragraphsOf } from './paragraphs';
import { prune } from './prune';
import { type ResponseLink, readResponseLink } from './response-link';
import * as selectors from './selectors';
import { type Branch, ThreadTree } from './thread-tree';
import { asName } from './values';

/** A response as it was found, with the elements beside which a mark may stand. */
export interface FoundResponse {
  facts: ResponseFacts;
  /** The same response may stand in the drawer and under the story. */
  list: 'drawer' | 'inline';
  /** The author's name, linked to their profile. */
  authorLink: Element;
  /** The link to the response, which prints its time. */
  timeLink: Element;
  /** All of the response, with the replies that are nested in it. */
  card: Element;
}

/** The cards that were read: what is added inside of one is read together with it. */
const cards = new WeakSet<Element>();

/** Whether a part lies in a response that was read before. */
export function isInCard(part: ParentNode): boolean {
  return outermostCard(part) !== part;
}

/** The outermost card around a part: only from there on it shows who replies to whom. */
function outermostCard(part: ParentNode): ParentNode {
  let outermost = part;
  for (let at: Element | null = parentOf(part); at; at = parentOf(at)) if (cards.has(at)) outermost = at;
  return outermost;
}

/** As `readEachResponse`, all at once: at most so many as are read of one page. */
export function readResponses(part: ParentNode, url: string): FoundResponse[] {
  const found: FoundResponse[] = [];
  for (const response of readEachResponse(part, url)) if (found.push(response) === RESPONSES_MAX) break;
  return found;
}

/**
 * Reads the responses under a root, which may be the document or a part that was just added, one after the other as
 * they are asked for; a part that lies in a response that was read before is read again with all of that response.
 * Only those of the post in the address: a drawer left over from the story before is passed over; a closed one of this
 * story is not, for Medium keeps there what it has loaded (in 2021 pages were even saved that way).
 */
export function* readEachResponse(part: ParentNode, url: string): Generator<FoundResponse> {
  const { postId } = parsePageAddress(url);
  if (postId === undefined) return;
  const root = outermostCard(part);
  const links = findAll(root, selectors.responseLink).flatMap((link) => readResponseLink(link, url) ?? []);
  const ids = new Set(links.map(({ id }) => id));
  for (const list of ['drawer', 'inline'] as const) {
    const listed = links.filter(
      ({ source }) => source.list === list && (source.postId === postId || ids.has(source.postId)),
    );
    if (!listed.length) continue;
    const tree = new ThreadTree(root, listed);
    const authors = new Map<string | undefined, ResponseLink>();
    for (const found of listed) {
      const id = found.person && textOf(found.link) !== '' ? tree.ownerOf(found.link) : undefined;
      if (!authors.has(id)) authors.set(id, found);
    }
    for (const branch of tree.branches.values()) {
      const author = authors.get(branch.id);
      if (!author) continue;
      cards.add(branch.card);
      yield {
        facts: readFacts(tree, branch, author, url, postId),
        list,
        authorLink: author.link,
        timeLink: branch.permalink.link,
        card: branch.card,
      };
    }
  }
}

function readFacts(
  tree: ThreadTree,
  branch: Branch,
  author: ResponseLink,
  url: string,
  postId: string,
): ResponseFacts {
  const { id, permalink } = branch;
  const [body] = tree.findOwn(branch, selectors.responseText);
  const text = body ? readText(body) : readPreview(tree, branch, url);
  const hasMore = tree
    .findOwn(branch, selectors.button)
    .some((button) => /^read more$/i.test(textOf(button)));
  const [claps] = tree.findOwn(branch, selectors.clapCount);
  const printed = textOf(permalink.link);
  const { source } = permalink;
  return prune<ResponseFacts>({
    id,
    // A reply that was put into the page by itself says in its address whose it is.
    parentId: source.postId === postId ? branch.parentId : source.postId,
    authorUsername: author.person?.username,
    authorName: asName(textOf(author.link)),
    text: text?.slice(0, TEXT_MAX),
    cut: hasMore || body === undefined || (text?.length ?? 0) > TEXT_MAX,
    atPrinted: printed !== '' && printed.length <= 60 ? printed : undefined,
    clapCount: claps && parseExactCount(textOf(claps)),
  });
}

/** A story response has no text of its own, but a second link to itself with its title and beginning. */
function readPreview(tree: ThreadTree, branch: Branch, url: string): string | undefined {
  const preview = tree
    .findOwn(branch, selectors.responseLink)
    .find(
      (link) =>
        link !== branch.permalink.link &&
        textOf(link) !== '' &&
        readResponseLink(link, url)?.id === branch.id,
    );
  return preview && paragraphsOf(preview);
}

/** The text beside an empty `pre` (as browsers saved it in 2021), else the text in it. */
function readText(body: Element): string | undefined {
  const around = textOf(body) === '' ? parentOf(body) : body;
  const isPlain = around && !holds(around, selectors.responseLink);
  return (isPlain && paragraphsOf(around)) || undefined;
}
