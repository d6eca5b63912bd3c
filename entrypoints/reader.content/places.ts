import type { FollowOffer, MarksAnswer } from '../../lib/ledger/mark';
import {
  PAINTER_DOOR,
  type PagePainter,
  type PainterParts,
  type PainterScope,
  type Place,
} from './painter-door';

/** Where marks may go on a page; has them painted, once there is something to paint. */
export class Places {
  readonly #isPainted: boolean;
  readonly #parts: Omit<PainterParts, 'places'>;
  readonly #places = new Map<string, Place>();
  #painter: PagePainter | undefined;
  #answer: MarksAnswer | undefined;
  /** Waits here until it is shown: the answers that follow it know nothing of it. */
  #offer: FollowOffer | undefined;
  #isAsking = false;

  /** `isPainted`: whether anything may be painted on this page at all. */
  constructor(isPainted: boolean, parts: Omit<PainterParts, 'places'>) {
    this.#isPainted = isPainted;
    this.#parts = parts;
  }

  /** Notes a place. Where Medium shows the same one twice (for breakpoints), the one that can be seen counts. */
  add(place: Place): void {
    const there = this.#places.get(place.key);
    if (there && there.link !== place.link && there.link.isConnected && there.link.checkVisibility()) return;
    this.#places.set(place.key, place);
    this.#painter?.paint(place);
  }

  apply(answer: MarksAnswer): Promise<void> {
    this.#answer = answer;
    return this.#paint();
  }

  /** Asks whether the follow that was just clicked is a swap. */
  offer(offer: FollowOffer): Promise<void> {
    this.#offer = offer;
    return this.#paint();
  }

  async #paint(): Promise<void> {
    if (!this.#painter) {
      if (this.#isAsking || !this.#isPainted || !(this.#offer || hasSomething(this.#answer))) return;
      this.#isAsking = true;
      const scope = globalThis as PainterScope;
      if (!scope[PAINTER_DOOR]) await this.#parts.background.tell({ type: 'painterWanted' });
      this.#isAsking = false;
      if (this.#parts.signal.aborted) return;
      this.#painter = scope[PAINTER_DOOR]?.({ ...this.#parts, places: this.#places });
    }
    if (this.#answer) this.#painter?.apply(this.#answer);
    if (this.#offer) this.#painter?.offer(this.#offer);
    this.#offer = undefined;
  }

  /** Something on the page changed. */
  check(): void {
    for (const [key, place] of this.#places) if (!place.link.isConnected) this.#places.delete(key);
    this.#painter?.check();
  }
}

function hasSomething(answer: MarksAnswer | undefined): boolean {
  return answer !== undefined && (answer.marks.length > 0 || Boolean(answer.summary ?? answer.strip));
}
