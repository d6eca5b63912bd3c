import { findAll, holds, parentOf, textOf } from './dom';
import type { ResponseLink } from './response-link';
import * as selectors from './selectors';

/** Stands for "holds several responses". */
const MANY = '';

/** One response's part of the page. */
export interface Branch {
  id: string;
  /** Its first link to itself. */
  permalink: ResponseLink;
  /** The largest element under the root that holds this response and nothing else. */
  block: Element;
  /** The same with the replies that are nested in it. */
  card: Element;
  /** The response it is nested in; null when nothing says that it is; undefined when it might be. */
  parentId: string | null | undefined;
}

/** Says which response each element under a root belongs to, from the links to the responses alone. */
export class ThreadTree {
  readonly branches = new Map<string, Branch>();
  readonly #root: ParentNode;
  /** For the ancestors of the links up to the root: the one response they hold, or MANY. */
  readonly #owners = new Map<Element, string>();
  /** Elements that hold several responses and are the card of one of them: the others are its replies. */
  readonly #cards = new Map<Element, string>();

  /** By selector and response: what was found of each. */
  readonly #own = new Map<string, Map<string, Element[]>>();
  /** What holds something that never stands in a response. */
  readonly #mixed = new Set<Element>();

  /** `links` are those of one list under the root, in document order. */
  constructor(root: ParentNode, links: readonly ResponseLink[]) {
    this.#root = root;
    for (const element of findAll(root, selectors.besideResponses)) {
      for (let at = this.#above(element); at && !this.#mixed.has(at); at = this.#above(at))
        this.#mixed.add(at);
    }
    for (const permalink of links) {
      const { id, link } = permalink;
      if (id === undefined || this.branches.has(id)) continue;
      this.branches.set(id, { id, permalink, block: link, card: link, parentId: null });
      this.#claim(link, id);
    }
    for (const branch of this.branches.values()) {
      for (let at = this.#above(branch.block); at && this.#isAll(branch, at); at = this.#above(at))
        branch.block = at;
      branch.card = branch.block;
    }
    this.#findCards(links);
    for (const branch of this.branches.values()) branch.parentId = this.#parentOf(branch);
    this.#doubt();
  }

  /** The response that an element is part of, outside of the replies to it. */
  ownerOf(element: Element): string | undefined {
    for (let at: Element | null = element; at; at = this.#above(at)) {
      const owner = this.#owners.get(at);
      if (owner !== undefined) return owner === MANY ? this.#cards.get(at) : owner;
    }
    return undefined;
  }

  /** All elements that match and are the response's own. The root is searched once for each selector. */
  findOwn({ id }: Branch, selector: string): readonly Element[] {
    let found = this.#own.get(selector);
    if (!found) {
      found = new Map();
      for (const element of findAll(this.#root, selector)) {
        const owner = this.ownerOf(element);
        if (owner !== undefined) found.set(owner, [...(found.get(owner) ?? []), element]);
      }
      this.#own.set(selector, found);
    }
    return found.get(id) ?? [];
  }

  #above(element: Element): Element | null {
    return element === this.#root ? null : parentOf(element);
  }

  /** Whether an element above still holds nothing but this one response. */
  #isAll({ id }: Branch, element: Element): boolean {
    return this.#owners.get(element) === id && !this.#mixed.has(element);
  }

  #claim(link: Element, id: string): void {
    for (let at: Element | null = link; at; at = this.#above(at)) {
      const owner = this.#owners.get(at);
      if (owner === MANY) return;
      this.#owners.set(at, owner === undefined || owner === id ? id : MANY);
    }
  }

  /** What lies in the container itself, in none of the responses under it. */
  #isLoose(element: Element, container: Element): boolean {
    for (let at: Element | null = element; at; at = this.#above(at)) {
      if (this.#owners.has(at)) return at === container;
    }
    return false;
  }

  /**
   * A response with replies shares its card with them. It is told by what lies loose in the card and can only be its
   * own: a text, a second link to it, or "Hide replies".
   */
  #findCards(links: readonly ResponseLink[]): void {
    const containers = new Map<Element, Branch[]>();
    for (const branch of this.branches.values()) {
      const above = this.#above(branch.block);
      if (above) containers.set(above, [...(containers.get(above) ?? []), branch]);
    }
    for (const [container, [first, ...others]] of containers) {
      if (!first) continue;
      const hasLoose = (selector: string, isIt: (element: Element) => boolean) =>
        findAll(container, selector).some((element) => isIt(element) && this.#isLoose(element, container));
      const isBare = ({ block }: Branch) => !holds(block, selectors.responseText);
      const looseLinks = links.filter(({ id, link }) => id !== undefined && this.#isLoose(link, container));
      const isOwnLink = looseLinks.length > 0 && looseLinks.every(({ id }) => id === first.id);
      if (
        isBare(first) &&
        !others.some(isBare) &&
        (isOwnLink ||
          hasLoose(selectors.responseText, () => true) ||
          hasLoose(selectors.button, hidesReplies))
      )
        this.#setCard(first, container);
      else if (others.length < 2 && hasLoose(selectors.button, hidesReplies))
        this.#cards.set(container, first.id);
    }
  }

  #setCard(branch: Branch, card: Element): void {
    branch.card = card;
    this.#cards.set(card, branch.id);
  }

  #parentOf({ id, block }: Branch): string | null {
    for (let at = this.#above(block); at; at = this.#above(at)) {
      const owner = this.#cards.get(at);
      if (owner !== undefined && owner !== id) return owner;
    }
    return null;
  }

  /** Where a response shows replies that no card explains, or numbers repeat, what follows might be a reply. */
  #doubt(): void {
    const seen = new Set<string>();
    let mayBeReply = false;
    for (const branch of this.branches.values()) {
      if (branch.parentId !== null) continue;
      const { index } = branch.permalink.source;
      const isNew = index === undefined ? !mayBeReply : !seen.has(index);
      if (index !== undefined) seen.add(index);
      if (!isNew) branch.parentId = undefined;
      mayBeReply ||=
        branch.card === branch.block && this.findOwn(branch, selectors.button).some(hidesReplies);
    }
  }
}

function hidesReplies(button: Element): boolean {
  return /^hide repl/i.test(textOf(button));
}
