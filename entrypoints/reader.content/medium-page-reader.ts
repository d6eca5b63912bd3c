import type { PageFacts } from '../../lib/facts/page-facts';
import { findAll, holds, isInside, parentOf, textOf } from '../../lib/medium/dom';
import { findFollowButton, readFollowButton } from '../../lib/medium/follow-button';
import { parsePageAddress } from '../../lib/medium/page-kind';
import { readDocument } from '../../lib/medium/read-document';
import { nameLinkOf, readName } from '../../lib/medium/read-list';
import * as selectors from '../../lib/medium/selectors';
import { findThreadLinks } from '../../lib/medium/thread-links';
import { bodyElement } from '../../lib/page/own-document';
import { findOwnReader } from './own-door';
import type { PageReader } from './page-reader';
import type { Place } from './painter-door';

/** What an added part must hold for the page to be read as a whole again. */
const TELLING = [
  selectors.followersLink,
  selectors.followerCount,
  selectors.responsesCount,
  selectors.authorName,
  selectors.viewerLink,
].join();

/** The viewer's own stories and their figures. */
const OWN_PAGES = /^(?:stories|stats|dashboard)$/;

/** Reads the page of an address with lib/medium, in portions; undefined for pages that are not read. */
export function createPageReader(url: string): PageReader | undefined {
  const { kind, kindOfPerson, postId } = parsePageAddress(url);
  const pageKind = kindOfPerson ?? kind;
  if (pageKind === 'other') return undefined;
  const isOwn = OWN_PAGES.test(pageKind);
  const isList = pageKind === 'followers' || pageKind === 'following';
  /** Whose profile this is, as last read: the name is then looked for on the page. */
  let person: { name: string; username: string } | undefined;

  function readWhole(): PageFacts {
    const facts = readDocument(document, url);
    const [first] = facts.people ?? [];
    if (facts.kind === 'profile' && first?.name && first.username) {
      person = { name: first.name, username: first.username.toLowerCase() };
    }
    const writer = isOwn && findOwnReader()?.(document, url);
    return writer ? { ...facts, writer } : facts;
  }

  return {
    isPainted: pageKind !== 'editor',
    isOwn,
    readWhole,

    findResponses(part) {
      return postId
        ? findThreadLinks(part).map(({ id: responseId, list, link }) => ({
            key: `${list} ${responseId}`,
            link,
            responseId,
          }))
        : [];
    },

    findNames(part) {
      if (isList) return findAll(part, selectors.button).flatMap((button) => rowOf(button, url) ?? []);
      if (!person) return [];
      const { name, username } = person;
      const heading = findAll(bodyElement() ?? part, selectors.heading).find((one) => textOf(one) === name);
      const card = heading && parentOf(heading);
      return card ? [placeOf(heading, card, username)] : [];
    },

    isTelling: (part) => holds(part, isOwn ? 'td' : isList ? selectors.button : TELLING),

    findFollowButton(clicked) {
      const found = findFollowButton(clicked, url);
      if (!found?.person.username) return undefined;
      const link = nameLinkOf(found);
      const name = link && readName(link);
      return {
        who: { username: found.person.username, ...(name && { name }) },
        followed: !found.follows,
      };
    },
  };
}

/** The row of a list that a Follow button stands in, as a place for a mark. */
function rowOf(button: Element, url: string): Place | undefined {
  const found = readFollowButton(button, url);
  const name = found && nameLinkOf(found);
  const username = found?.person.username?.toLowerCase();
  if (!name || !username || isInside(name, selectors.besideTheList)) return undefined;
  let card = parentOf(name);
  while (card && !card.contains(button)) card = parentOf(card);
  return card ? placeOf(name, card, username) : undefined;
}

function placeOf(name: Element, card: Element, username: string): Place {
  const key = `@${username}`;
  return { key, link: name, username, spot: { key, name, beside: [], card } };
}
