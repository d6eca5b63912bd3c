import type { MarksAnswer } from '../../lib/ledger/mark';
import {
  PAINTER_DOOR,
  type PagePainter,
  type PainterParts,
  type PainterScope,
  type Place,
} from './painter-door';

/** Where marks may go on a page; has them painted, once there is something to paint and the page may be added to. */
export class Places {
  readonly #parts: Omit<PainterParts, 'places'>;
  readonly #places = new Map<string, Place>();
  #painter: PagePainter | undefined;
  #answer: MarksAnswer | undefined;
  #mayPaint = false;
  #isAsking = false;

  constructor(parts: Omit<PainterParts, 'places'>) {
    this.#parts = parts;
  }

  /** Notes a place. Where Medium shows the same one twice (for breakpoints), the one that can be seen counts. */
  add(place: Place): void {
    const there = this.#places.get(place.key);
    if (there && there.name !== place.name && there.name.isConnected && there.name.checkVisibility()) return;
    this.#places.set(place.key, place);
    this.#painter?.paint(place);
  }

  apply(answer: MarksAnswer): void {
    this.#answer = answer;
    void this.#paint();
  }

  /** From now on the page may be added to. */
  open(): void {
    this.#mayPaint = true;
    void this.#paint();
  }

  /** Something on the page changed. */
  check(): void {
    for (const [key, place] of this.#places) if (!place.name.isConnected) this.#places.delete(key);
    this.#painter?.check();
  }

  async #paint(): Promise<void> {
    const answer = this.#answer;
    if (!this.#mayPaint || !answer) return;
    if (!this.#painter) {
      if (this.#isAsking || !hasSomething(answer)) return;
      this.#isAsking = true;
      const scope = globalThis as PainterScope;
      if (!scope[PAINTER_DOOR]) await this.#parts.background.tell({ type: 'painterWanted' });
      this.#isAsking = false;
      if (this.#parts.signal.aborted) return;
      this.#painter = scope[PAINTER_DOOR]?.({ ...this.#parts, places: this.#places });
    }
    this.#painter?.apply(this.#answer ?? answer);
  }
}

function hasSomething({ marks, summary, strip, offer }: MarksAnswer): boolean {
  return marks.length > 0 || Boolean(summary ?? strip ?? offer);
}
