import { attributeOf, findAll, isInside, parentOf, textOf } from './dom';
import { parsePageAddress } from './page-kind';
import { type PersonAddress, parseFollowersAddress, parsePersonAddress } from './person-address';
import * as selectors from './selectors';

/** How far above a button the person it is about is looked for. */
const CLIMB_MAX = 8;
const STATES = new Map([
  ['follow', false],
  ['following', true],
]);

/** A Follow or Following button and the one person it stands beside. */
export interface FollowButton {
  button: Element;
  person: PersonAddress;
  /** Links to the person around the button; those with text carry the name. */
  links: Element[];
  /** What the button says: the viewer follows this person (if anybody is signed in at all). */
  follows: boolean;
}

/** Whose link it is; null when it leads to something else that can be followed, undefined when it says nothing. */
function subjectOf(link: Element, url: string): PersonAddress | null | undefined {
  const href = attributeOf(link, 'href');
  if (isInside(link, selectors.writing) || /\/m\/signin|^(?!https:|\/)/.test(href)) return undefined;
  const person = parsePersonAddress(href, url) ?? parseFollowersAddress(href, url);
  if (person) return person;
  const address = URL.parse(href, url);
  if (!address) return undefined;
  const { isMediumHost, postId } = parsePageAddress(address.href);
  return isMediumHost && postId === undefined ? null : undefined;
}

/** The button's one person, or undefined when it stands beside nobody or beside several. */
export function readFollowButton(button: Element, url: string): FollowButton | undefined {
  const follows = STATES.get(textOf(button).toLowerCase());
  if (follows === undefined) return undefined;
  let around = parentOf(button);
  for (let step = 0; around && step < CLIMB_MAX; step += 1, around = parentOf(around)) {
    const found = new Map<string | undefined, [PersonAddress | null, Element[]]>();
    for (const link of findAll(around, selectors.link)) {
      const subject = subjectOf(link, url);
      if (subject === undefined) continue;
      const [, links] = found.get(subject?.key) ?? [subject, []];
      found.set(subject?.key, [subject, [...links, link]]);
    }
    const [first, second] = found.values();
    if (second) return undefined;
    if (first) return first[0] ? { button, person: first[0], links: first[1], follows } : undefined;
  }
  return undefined;
}

/** The Follow button at or around an element that was clicked. */
export function findFollowButton(clicked: Element, url: string): FollowButton | undefined {
  let at: Element | null = clicked;
  for (let step = 0; at && step < CLIMB_MAX; step += 1, at = parentOf(at)) {
    const found = at.tagName === 'BUTTON' ? readFollowButton(at, url) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * True when the buttons beside one person all say "Following"; otherwise undefined: Medium shows "Follow" until it
 * has asked its own data, so that this word proves nothing.
 */
export function readFollowState(document: Document, url: string, keys: readonly string[]): true | undefined {
  const states = findAll(document, selectors.button).flatMap((button) => {
    const found = readFollowButton(button, url);
    return found && keys.includes(found.person.key) ? [found.follows] : [];
  });
  return (states.length > 0 && states.every(Boolean)) || undefined;
}
