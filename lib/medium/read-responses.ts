import type { ResponseFacts } from '../facts/page-facts';
import { parseExactCount } from './counts';
import { attributeOf, findAll, parentOf, textOf } from './dom';
import { RESPONSES_MAX, TEXT_MAX } from './limits';
import { parsePageAddress } from './page-kind';
import { paragraphsOf } from './paragraphs';
import { prune } from './prune';
import { type ResponseLink, readResponseLink } from './response-link';
import { selectors } from './selectors';
import { findEnclosing } from './thread-context';
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
  /** All of the response that holds no other. */
  card: Element;
}

/**
 * Reads the responses under a root, which may be the document or a part that was just added. Only those of the post
 * in the address: a drawer left over from the story before is passed over; a closed one of this story is not, for
 * Medium keeps what it has loaded there (and the page saved in 2021 has all its responses in one).
 */
export function readResponses(root: ParentNode, url: string): FoundResponse[] {
  const { postId } = parsePageAddress(url);
  if (postId === undefined) return [];
  const links = findAll(root, selectors.responseLink).flatMap((link) => readResponseLink(link, url) ?? []);
  const ids = new Set(links.map(({ id }) => id));
  const own = links.filter(({ source }) => source.postId === postId || ids.has(source.postId));
  return (['drawer', 'inline'] as const).flatMap((list) =>
    readList(
      root,
      own.filter(({ source }) => source.list === list),
      postId,
      url,
    ),
  );
}

function readList(root: ParentNode, links: ResponseLink[], postId: string, url: string): FoundResponse[] {
  const tree = new ThreadTree(root, links);
  const around = root.nodeType === 1 ? parentOf(root) : null;
  return [...tree.branches.values()].slice(0, RESPONSES_MAX).flatMap((branch) => {
    const authors = links.filter(({ link, person }) => person && tree.ownerOf(link) === branch.id);
    const author = authors.find(({ link }) => textOf(link) !== '');
    if (!author) return [];
    const { source } = branch.permalink;
    const ofSource = source.postId === postId ? undefined : source.postId;
    const isTop = branch.parentId === null && around !== null;
    const facts = readFacts(tree, branch, author, url);
    const parentId = ofSource ?? (isTop ? findEnclosing(around, url) : branch.parentId);
    return [
      {
        facts: parentId === undefined ? facts : { ...facts, parentId },
        list: source.list,
        authorLink: author.link,
        timeLink: branch.permalink.link,
        card: branch.block,
      },
    ];
  });
}

function readFacts(tree: ThreadTree, branch: Branch, author: ResponseLink, url: string): ResponseFacts {
  const { id, permalink } = branch;
  const [body] = tree.findOwn(branch, selectors.responseText);
  const preview = tree
    .findOwn(branch, selectors.responseLink)
    .find((link) => link !== permalink.link && textOf(link) !== '' && readResponseLink(link, url)?.id === id);
  const text = body ? readText(body) : preview && paragraphsOf(preview);
  const hasMore = tree
    .findOwn(branch, selectors.button)
    .some((button) => /^read more$/i.test(textOf(button)));
  const printed = textOf(permalink.link);
  return prune<ResponseFacts>({
    id,
    authorUsername: author.person?.username,
    authorName: asName(textOf(author.link)),
    text: text?.slice(0, TEXT_MAX),
    cut: hasMore || body === undefined || (text?.length ?? 0) > TEXT_MAX,
    atPrinted: printed !== '' && printed.length <= 60 ? printed : undefined,
    clapCount: readClaps(tree, branch),
  });
}

/** The text beside an empty `pre` (as browsers saved it in 2021), else the text in it. */
function readText(body: Element): string | undefined {
  const around = textOf(body) === '' ? parentOf(body) : body;
  const isPlain =
    around && findAll(around, `${selectors.responseLink}, ${selectors.clapWhenSignedOut}`).length === 0;
  return (isPlain && paragraphsOf(around)) || undefined;
}

function readClaps(tree: ThreadTree, branch: Branch): number | undefined {
  const [count] = tree.findOwn(branch, selectors.clapCount);
  if (count) return parseExactCount(textOf(count));
  const vote = tree
    .findOwn(branch, selectors.clapWhenSignedOut)
    .find((link) => attributeOf(link, 'href').includes(`%2Fvote%2Fp%2F${branch.id}&`));
  for (let at = vote && parentOf(vote), step = 0; at && step < 4; at = parentOf(at), step += 1) {
    if (textOf(at) !== '') return parseExactCount(textOf(at));
  }
  return undefined;
}
