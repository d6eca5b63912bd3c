import type { FollowOffer, Mark, MarksAnswer, ThreadSummary } from '../../lib/ledger/mark';
import { Dock } from '../../lib/page/dock';
import type { MarkNode } from '../../lib/page/mark-node';
import { MarksLayer } from '../../lib/page/marks-layer';
import { onDocument } from '../../lib/page/own-document';
import { StripLine } from '../../lib/page/strip-line';
import { setTheme } from '../../lib/page/styles';
import { SummaryLine } from '../../lib/page/summary-line';
import { readTheme } from '../../lib/page/theme';
import { setLanguage } from '../../lib/text/say';
import type { PagePainter, PainterParts, Place } from '../reader.content/painter-door';
import { findHeading } from './find-heading';
import { offerFollow } from './offer-follow';
import { openPanel } from './open-panel';
import { spotOf } from './spot-of';

/** How long after a change or a click the page is looked at, in ms. */
const LOOK_AFTER = 800;

/** Everything of ours that can be seen on one page, but the panel. */
export class Painter implements PagePainter {
  readonly #parts: PainterParts;
  readonly #dock: Dock;
  readonly #layer: MarksLayer<Place>;
  readonly #summary: SummaryLine;
  readonly #strip: StripLine;
  readonly #marks = new Map<string, Mark>();
  #answer: MarksAnswer | undefined;
  #offer: FollowOffer | undefined;
  #isOpen = false;
  #heading: Element | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #step: string | undefined;

  /** `hydrated` resolves when nodes may be added to the page. */
  constructor(parts: PainterParts, hydrated: Promise<void>) {
    this.#parts = parts;
    const { signal } = parts;
    this.#dock = new Dock(signal);
    this.#layer = new MarksLayer((mark, node) => this.#openPanel(mark, node), spotOf, signal);
    this.#summary = new SummaryLine(this.#dock, (by) => this.#go(by), signal);
    this.#strip = new StripLine(this.#dock);
    signal.addEventListener('abort', () => this.#strip.clear());
    onDocument('click', () => this.#lookSoon(), signal);
    void document.fonts.ready.then(() => this.#layer.measureAll());
    void hydrated.then(() => {
      this.#isOpen = !signal.aborted;
      setTheme(readTheme());
      if (this.#answer) this.apply(this.#answer);
      if (this.#offer) this.offer(this.#offer);
    });
  }

  apply(answer: MarksAnswer): void {
    this.#answer = answer;
    const { speech } = answer;
    if (speech) setLanguage(speech.catalogue, speech.locale);
    if (!this.#isOpen) return;
    this.#marks.clear();
    for (const mark of answer.marks) this.#marks.set(mark.responseId ?? `@${mark.username}`, mark);
    for (const place of this.#parts.places.values()) this.paint(place);
    this.#layer.keep(this.#parts.places);
    this.#showSummary(answer.summary, false);
    this.#lookSoon();
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
    this.#summary.check(now);
    this.#lookSoon();
  }

  /** What is seldom and costs a look at the whole page: whether the drawer was opened, and the page's colours. */
  #lookSoon(): void {
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      if (!this.#isOpen || this.#parts.signal.aborted) return;
      setTheme(readTheme());
      this.#showSummary(this.#answer?.summary, true);
    }, LOOK_AFTER);
  }

  #openPanel(mark: Mark, { button }: MarkNode): void {
    const { url, background, onRecorded, signal } = this.#parts;
    const { username, responseId } = mark;
    // Where there is a mark there are words.
    const speech = this.#answer?.speech;
    if (!speech) return;
    void openPanel({
      who: { username },
      responseId,
      mark: button,
      url,
      background,
      speech,
      onRecorded,
      signal,
    });
  }

  /** The drawer has a heading of its own, so the summary moves when it is opened or closed. */
  #showSummary(summary: ThreadSummary | undefined, isNewLook: boolean): void {
    if (!summary?.parts.length) {
      this.#summary.clear();
      return;
    }
    if (isNewLook || !this.#heading?.isConnected) this.#heading = findHeading();
    this.#summary.show(summary, this.#heading);
  }

  /** Goes to the next or previous marked response that is on the page, and round at the ends. */
  #go(by: 1 | -1): void {
    const steps = this.#answer?.summary?.steps ?? [];
    const from = this.#step === undefined ? -1 : steps.indexOf(this.#step);
    const start = from < 0 && by < 0 ? 0 : from;
    for (let tried = 1; tried <= steps.length; tried += 1) {
      const id = steps.at((start + by * tried) % steps.length);
      const place = id && this.#placeOf(id);
      const node = place && this.#layer.find(place.key);
      if (!node) continue;
      this.#step = id;
      node.host.scrollIntoView({ block: 'center' });
      node.button.focus({ preventScroll: true });
      return;
    }
  }

  /** The drawer lies over the story, so the last place that can be seen counts. */
  #placeOf(responseId: string): Place | undefined {
    return [...this.#parts.places.values()].findLast(
      ({ responseId: id, link }) =>
        id === responseId &&
        link.checkVisibility() &&
        // A closed drawer stays in the page, off-screen and hidden from those who listen.
        !link.closest('[aria-hidden="true"]'),
    );
  }
}
