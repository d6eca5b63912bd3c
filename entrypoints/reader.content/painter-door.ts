import type { FollowOffer, MarksAnswer } from '../../lib/ledger/mark';
import type { Place as PlaceOnPage, Spot } from '../../lib/page/spot';
import type { Background } from './background';

/** A place on the page where a mark may go, and whose it is. */
export interface Place extends PlaceOnPage {
  /** Where exactly a mark goes; of a response that was not read it is found when there is something to paint. */
  readonly spot?: Spot;
  /** Set for the author of a response; otherwise the mark stands beside a name (profile, list row). */
  readonly responseId?: string;
  /** Lower case. */
  readonly username?: string;
}

export interface PainterParts {
  readonly url: string;
  /** All places found so far; it grows and shrinks under the painter's eyes. */
  readonly places: ReadonlyMap<string, Place>;
  readonly background: Background;
  /** Something was recorded or taken back. */
  readonly onRecorded: () => void;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
}

/** What the reader needs of the painter, which adds nothing before the page may be added to. */
export interface PagePainter {
  /** Paints what came back, and takes away what is not in it any more. */
  apply(answer: MarksAnswer): void;
  /** Asks once whether a follow is a swap. */
  offer(offer: FollowOffer): void;
  /** A place was found, or found anew. */
  paint(place: Place): void;
  /** Something on the page changed: puts back what was dropped. */
  check(): void;
}

/**
 * Where the painter's script leaves its way in. It is put into our world of a page only when there is something to
 * paint there, so that most pages of Medium carry nothing but the reader.
 */
export const PAINTER_DOOR = Symbol.for('good-turn.painter');

export interface PainterScope {
  [PAINTER_DOOR]?: (parts: PainterParts) => PagePainter;
}
