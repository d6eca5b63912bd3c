import type { Mark, MarksAnswer, ThreadSummary } from '../../lib/ledger/mark';
import type { Dock } from '../../lib/page/dock';
import type { MarkNode, OnMark } from '../../lib/page/mark-node';
import { MarksLayer, type Spot } from '../../lib/page/marks-layer';
import { StripLine } from '../../lib/page/strip-line';
import { setTheme } from '../../lib/page/styles';
import { SummaryLine } from '../../lib/page/summary-line';
import { readTheme } from '../../lib/page/theme';

/** A place on the page where a mark may go, and whose it is. */
export interface Place extends Spot {
  /** Set for the author of a response; otherwise the mark stands beside a name (profile, list row). */
  readonly responseId?: string;
  /** Lower case. */
  readonly username?: string;
}

export interface PainterParts {
  readonly dock: Dock;
  readonly onMark: OnMark;
  /** The heading of the thread that is in view, beside which the summary stands. */
  readonly findHeading: () => Element | undefined;
  readonly signal: AbortSignal;
}

/** Brings the marks that came back and the places that were found together. Paints nothing before it is opened. */
export class Painter {
  readonly #parts: PainterParts;
  readonly #layer: MarksLayer;
  readonly #summary: SummaryLine;
  readonly #strip: StripLine;
  readonly #places = new Map<string, Place>();
  readonly #marks = new Map<string, Mark>();
  #answer: MarksAnswer = { marks: [] };
  #heading: Element | undefined;
  #step: string | undefined;
  #isOpen = false;

  constructor(parts: PainterParts) {
    this.#parts = parts;
    const { dock, onMark, signal } = parts;
    this.#layer = new MarksLayer(onMark, signal);
    this.#summary = new SummaryLine(dock, (by) => this.#go(by), signal);
    this.#strip = new StripLine(dock);
    signal.addEventListener('abort', () => {
      this.#places.clear();
      this.#strip.clear();
    });
  }

  /** From now on the page may be added to. */
  open(): void {
    this.#isOpen = true;
    this.#paintAll();
  }

  /** Notes a place. Where Medium shows the same one twice (for breakpoints), the one that can be seen counts. */
  add(place: Place): void {
    const there = this.#places.get(place.key);
    if (there && (there.name === place.name || isShown(there.name))) return;
    this.#places.set(place.key, place);
    this.#paint(place);
  }

  apply(answer: MarksAnswer): void {
    this.#answer = answer;
    this.#marks.clear();
    for (const mark of answer.marks) this.#marks.set(mark.responseId ?? `@${mark.username}`, mark);
    this.#paintAll();
  }

  /** Something on the page changed: puts back what was dropped, forgets what has gone. */
  check(): void {
    if (!this.#isOpen) return;
    const now = performance.now();
    for (const [key, place] of this.#places) if (!place.name.isConnected) this.#places.delete(key);
    this.#layer.check(now);
    this.#parts.dock.check(now);
    this.#showSummary(this.#answer.summary, false);
    this.#summary.check(now);
  }

  #paintAll(): void {
    if (!this.#isOpen) return;
    setTheme(readTheme());
    for (const place of this.#places.values()) this.#paint(place);
    this.#showSummary(this.#answer.summary, true);
    if (this.#answer.strip) this.#strip.show(this.#answer.strip);
  }

  #paint(place: Place): void {
    if (!this.#isOpen) return;
    const mark = this.#marks.get(place.responseId ?? `@${place.username}`);
    if (mark) this.#layer.show(place, mark);
    else this.#layer.hide(place.key);
  }

  /** The drawer has a heading of its own, so the summary moves when it is opened or closed. */
  #showSummary(summary: ThreadSummary | undefined, isNew: boolean): void {
    if (!summary || summary.parts.length === 0) {
      this.#heading = undefined;
      this.#summary.clear();
      return;
    }
    const heading = this.#parts.findHeading();
    if (!isNew && heading === this.#heading) return;
    this.#heading = heading;
    this.#summary.show(summary, heading);
  }

  /** Goes to the next or previous marked response that is on the page, and round at the ends. */
  #go(by: 1 | -1): void {
    const steps = (this.#answer.summary?.steps ?? []).flatMap((id) => {
      const node = this.#nodeOf(id);
      return node ? [{ id, node }] : [];
    });
    const at = steps.findIndex(({ id }) => id === this.#step);
    const next = steps.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % steps.length);
    if (!next) return;
    this.#step = next.id;
    next.node.host.scrollIntoView({ block: 'center' });
    next.node.button.focus({ preventScroll: true });
  }

  /** The drawer lies over the story, so the last place that can be seen counts. */
  #nodeOf(responseId: string): MarkNode | undefined {
    let found: MarkNode | undefined;
    for (const place of this.#places.values()) {
      if (place.responseId === responseId && isShown(place.name))
        found = this.#layer.find(place.key) ?? found;
    }
    return found;
  }
}

/** A closed drawer stays in the page, off-screen and hidden from those who listen. */
function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.closest('[aria-hidden="true"]');
}
