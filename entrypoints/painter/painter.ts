import type { FollowOffer, Mark, MarksAnswer, ThreadSummary } from '../../lib/ledger/mark';
import { Dock } from '../../lib/page/dock';
import type { MarkNode } from '../../lib/page/mark-node';
import { MarksLayer } from '../../lib/page/marks-layer';
import { StripLine } from '../../lib/page/strip-line';
import { setTheme } from '../../lib/page/styles';
import { SummaryLine } from '../../lib/page/summary-line';
import { readTheme } from '../../lib/page/theme';
import type { PagePainter, PainterParts, Place } from '../reader.content/painter-door';
import { findHeading } from './find-heading';
import { offerFollow } from './offer-follow';
import { openPanel } from './open-panel';

/** Everything of ours that can be seen on one page, but the panel. */
export class Painter implements PagePainter {
  readonly #parts: PainterParts;
  readonly #dock: Dock;
  readonly #layer: MarksLayer;
  readonly #summary: SummaryLine;
  readonly #strip: StripLine;
  readonly #marks = new Map<string, Mark>();
  #answer: MarksAnswer | undefined;
  #offer: FollowOffer | undefined;
  #isOpen = false;
  #heading: Element | undefined;
  #step: string | undefined;

  /** `hydrated` resolves when nodes may be added to the page. */
  constructor(parts: PainterParts, hydrated: Promise<void>) {
    this.#parts = parts;
    const { signal } = parts;
    this.#dock = new Dock(signal);
    this.#layer = new MarksLayer((mark, node) => this.#openPanel(mark, node), signal);
    this.#summary = new SummaryLine(this.#dock, (by) => this.#go(by), signal);
    this.#strip = new StripLine(this.#dock);
    signal.addEventListener('abort', () => this.#strip.clear());
    void document.fonts.ready.then(() => this.#layer.measureAll());
    void hydrated.then(() => {
      this.#isOpen = !signal.aborted;
      if (this.#answer) this.apply(this.#answer);
      if (this.#offer) this.offer(this.#offer);
    });
  }

  apply(answer: MarksAnswer): void {
    this.#answer = answer;
    if (!this.#isOpen) return;
    this.#marks.clear();
    for (const mark of answer.marks) this.#marks.set(mark.responseId ?? `@${mark.username}`, mark);
    setTheme(readTheme());
    for (const place of this.#parts.places.values()) this.paint(place);
    this.#layer.keep(this.#parts.places);
    this.#showSummary(answer.summary, true);
    if (answer.strip) this.#strip.show(answer.strip);
    else this.#strip.clear();
  }

  offer(offer: FollowOffer): void {
    this.#offer = offer;
    if (!this.#isOpen) return;
    offerFollow(offer, this.#dock, this.#parts);
  }

  paint(place: Place): void {
    if (!this.#isOpen) return;
    const mark = this.#marks.get(place.responseId ?? `@${place.username}`);
    if (mark) this.#layer.show(place, mark);
    else this.#layer.hide(place.key);
  }

  check(): void {
    if (!this.#isOpen) return;
    const now = performance.now();
    this.#layer.keep(this.#parts.places);
    this.#layer.check(now);
    this.#dock.check(now);
    this.#showSummary(this.#answer?.summary, false);
    this.#summary.check(now);
  }

  #openPanel(mark: Mark, { button }: MarkNode): void {
    const { url, background, onRecorded, signal } = this.#parts;
    const { username, responseId } = mark;
    const about = { who: { username }, ...(responseId ? { responseId } : {}) };
    void openPanel({ ...about, mark: button, url, background, onRecorded, signal });
  }

  /** The drawer has a heading of its own, so the summary moves when it is opened or closed. */
  #showSummary(summary: ThreadSummary | undefined, isNew: boolean): void {
    if (!summary?.parts.length) {
      this.#heading = undefined;
      this.#summary.clear();
      return;
    }
    const heading = findHeading();
    if (!isNew && heading === this.#heading) return;
    this.#heading = heading;
    this.#summary.show(summary, heading);
  }

  /** Goes to the next or previous marked response that is on the page, and round at the ends. */
  #go(by: 1 | -1): void {
    const steps = (this.#answer?.summary?.steps ?? []).flatMap((id) => {
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
    for (const place of this.#parts.places.values()) {
      const { name } = place;
      // A closed drawer stays in the page, off-screen and hidden from those who listen.
      if (place.responseId !== responseId || !name.checkVisibility() || name.closest('[aria-hidden="true"]'))
        continue;
      found = this.#layer.find(place.key) ?? found;
    }
    return found;
  }
}
