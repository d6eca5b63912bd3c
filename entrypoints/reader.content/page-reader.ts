import type { PageFacts, ResponseFacts } from '../../lib/facts/page-facts';
import type { Message } from '../../lib/messages/protocol';
import type { Place } from './painter-door';

/** A response that was found, and where its mark may go. */
export interface FoundResponse {
  readonly facts: ResponseFacts;
  readonly place: Place;
}

/** Where the mark of a response may go, known by its link alone. */
export type ResponsePlace = Place & { readonly responseId: string };

/** A Follow or Following button of Medium's, as it stands before it is clicked. */
export type FollowButton = Pick<Message<'followClicked'>, 'who' | 'followed' | 'responseId'>;

/** What lib/medium says of one page, in the portions that a session works in. */
export interface PageReader {
  /** Whether anything may be painted there; nothing is in the editor. */
  readonly isPainted: boolean;
  /** Whether it is a page of the viewer's own stories, for which there is a script of its own. */
  readonly isOwn: boolean;
  /** Everything but the responses, which are read by slices. */
  readWhole(): PageFacts;
  /** The links to responses in a part of the page, and the places they stand for. */
  findResponses(part: Element): readonly ResponsePlace[];
  /** Names of people beside which a mark may stand: profile, list rows. */
  findNames(part: Element): readonly Place[];
  /** Whether a part that was added says more than responses: author cards, list rows, hover cards. */
  isTelling(part: Element): boolean;
  /** The Follow button at or around an element; undefined when it is none or nobody's. */
  findFollowButton(clicked: Element): FollowButton | undefined;
}
