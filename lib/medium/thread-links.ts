import { attributeOf, findAll } from './dom';
import * as selectors from './selectors';

/** A link of a thread to one of its responses. */
export interface ThreadLink {
  id: string;
  /** The same response may stand in the drawer and under the story. */
  list: 'drawer' | 'inline';
  link: Element;
}

/** An address that ends in a post's id, with the list it stands in: not `/u/` and the id of a person, nor Medium's rules. */
const TO_RESPONSE =
  /^(?!https:\/\/policy\.)(?!.*\/u\/[^/]*$)[^?#]*[-/]([0-9a-f]{6,12})\/?\?(?:.*&)?source=(r|post_page---post_r)esponses--/;

/** All links to responses in a part of the page, in document order, told by a look at their addresses only. */
export function findThreadLinks(part: ParentNode): ThreadLink[] {
  const found: ThreadLink[] = [];
  for (const link of findAll(part, selectors.responseLink)) {
    const [, id, list] = TO_RESPONSE.exec(attributeOf(link, 'href')) ?? [];
    if (id) found.push({ id, list: list === 'r' ? 'drawer' : 'inline', link });
  }
  return found;
}
