import { say } from '../text/say';
import { build } from './build';
import { createHost } from './host';
import { rootElement } from './own-document';
import { PutBacks } from './put-backs';

/** The lower corner of the window, where lines go that have no room in the page. It is there only while it holds one. */
export class Dock {
  readonly host: HTMLElement;
  readonly #column = build('div', 'dock');
  readonly #putBacks = new PutBacks();

  constructor(signal: AbortSignal) {
    const { element, inside } = createHost('good-turn-line');
    this.host = element;
    this.host.dataset.fixed = '';
    inside.append(this.#column);
    signal.addEventListener('abort', () => this.host.remove());
  }

  put(line: Element): void {
    this.#column.dir = say('textDirection');
    this.#column.append(line);
    if (!this.host.isConnected) rootElement().append(this.host);
  }

  take(line: Element): void {
    line.remove();
    if (!this.#column.firstChild) this.host.remove();
  }

  /** Puts the dock back when the page has dropped it. */
  check(now: number): void {
    if (this.#column.firstChild && !this.host.isConnected && this.#putBacks.take(now)) {
      rootElement().append(this.host);
    }
  }
}
