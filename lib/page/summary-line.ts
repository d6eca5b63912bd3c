import type { ThreadSummary } from '../ledger/mark';
import { say, sayNumber } from '../text/say';
import { build, buildButton, labelButton } from './build';
import type { Dock } from './dock';
import { createHost } from './host';
import { mountHost } from './mount-host';
import { rootElement } from './own-document';
import { PutBacks } from './put-backs';
import { roomBeside } from './room-beside';

/**
 * The line that sums a thread up. It stands beside the thread's heading, out of Medium's flow, where it has room;
 * otherwise in the dock. Either way nothing of Medium's moves.
 */
export class SummaryLine {
  readonly #dock: Dock;
  readonly #beside = createHost('good-turn-line');
  readonly #putBacks = new PutBacks();
  readonly #sizes: ResizeObserver;
  readonly #name = build('span', 'name');
  readonly #words = build('span', 'words');
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #line: HTMLElement;
  #heading: Element | undefined;
  /** The element that the host follows. */
  #anchor: Element | undefined;
  #shown = '';
  #isFloating = false;
  /** Width of what is around the heading when the line was placed last. */
  #around = 0;
  #size = { width: 0, height: 0 };
  /** What is saved by leaving out our own name. */
  #nameWidth = 0;

  constructor(dock: Dock, onStep: (by: 1 | -1) => void, signal: AbortSignal) {
    this.#dock = dock;
    this.#previous = buildButton('\u2039', () => onStep(-1));
    this.#next = buildButton('\u203a', () => onStep(1));
    const steps = build('span', 'acts', this.#previous, this.#next);
    this.#line = build('div', 'line', this.#name, this.#words, steps);
    this.#line.role = 'region';
    this.#sizes = new ResizeObserver(([change]) => this.#place(change?.contentRect.width ?? 0));
    signal.addEventListener('abort', () => this.clear());
  }

  /** Shows a summary beside a heading, or in the dock when there is none. */
  show(summary: ThreadSummary, heading: Element | undefined): void {
    const words = JSON.stringify(summary.parts);
    const isNew = words !== this.#shown;
    const isElsewhere = heading !== this.#heading || !this.#line.isConnected;
    this.#shown = words;
    this.#heading = heading;
    if (isNew) this.#write(summary);
    // In the dock more or fewer words change nothing; beside the heading they have to be measured.
    if (isElsewhere || (isNew && !this.#isFloating)) this.#standBeside();
  }

  /** Puts the line back when the page has dropped it. */
  check(now: number): void {
    if (!this.#heading?.isConnected || !this.#anchor) return;
    const isThere = this.#beside.element.parentNode === this.#anchor.parentNode;
    if (!isThere && this.#putBacks.take(now)) this.#standBeside();
  }

  clear(): void {
    this.#shown = '';
    this.#sizes.disconnect();
    this.#heading = undefined;
    this.#dock.take(this.#line);
    this.#beside.element.remove();
  }

  #write({ parts }: ThreadSummary): void {
    this.#name.textContent = say('extensionName');
    this.#line.dir = say('textDirection');
    this.#line.ariaLabel = say('pageThread');
    labelButton(this.#previous, say('pagePrevious'));
    labelButton(this.#next, say('pageNext'));
    this.#words.replaceChildren();
    for (const { count, words, tone } of parts) {
      const number = build('b', 'count', sayNumber(count));
      number.dataset.tone = tone;
      this.#words.append(this.#words.firstChild ? ' \u00b7 ' : '', number, ` ${words}`);
    }
  }

  /** Lays the line out beside the heading; the observer then finds whether there is room. */
  #standBeside(): void {
    const around = this.#heading?.parentElement;
    if (!around || !this.#heading) {
      this.#anchor = undefined;
      this.#beside.element.remove();
      this.#float();
      return;
    }
    this.#sizes.disconnect();
    this.#anchor = mountHost(this.#beside.element, this.#heading, rootElement());
    this.#isFloating = false;
    this.#around = 0;
    this.#line.className = 'line beside';
    this.#line.style.visibility = 'hidden';
    this.#dock.take(this.#line);
    this.#beside.inside.append(this.#line);
    this.#size = { width: 0, height: 0 };
    this.#sizes.observe(around);
  }

  #float(): void {
    if (this.#isFloating && this.#line.isConnected) return;
    this.#isFloating = true;
    this.#line.className = 'line floating';
    this.#line.style.visibility = '';
    this.#line.style.transform = '';
    this.#dock.put(this.#line);
  }

  /** The thread grows with every response that comes; only its width matters here. */
  #place(around: number): void {
    if (!this.#heading || around === this.#around) return;
    this.#around = around;
    if (this.#size.width === 0) {
      this.#size = this.#line.getBoundingClientRect();
      this.#nameWidth = this.#words.offsetLeft - this.#name.offsetLeft;
    }
    const from = this.#beside.element.getBoundingClientRect();
    const { width, height } = this.#size;
    const isWide = roomBeside(this.#heading, width, height);
    const place = isWide ?? roomBeside(this.#heading, width - this.#nameWidth, height);
    if (!place) {
      this.#float();
      return;
    }
    this.#line.className = isWide ? 'line beside' : 'line beside short';
    this.#line.style.transform = `translate(${place.left - from.left}px,${place.top - from.top}px)`;
    this.#line.style.visibility = '';
    this.#isFloating = false;
    if (this.#line.parentNode !== this.#beside.inside) {
      this.#dock.take(this.#line);
      this.#beside.inside.append(this.#line);
    }
  }
}
