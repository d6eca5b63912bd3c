import type { ListStrip } from '../ledger/mark';
import type { MessageKey } from '../text/catalogue';
import { say, sayAround } from '../text/say';
import { build, buildButton } from './build';
import type { Dock } from './dock';

/** Most names that are written out; the rest are counted. */
const NAMES_MAX = 8;

/** The strip on the writer's own followers page, in the dock: how far the list was read and what that proves. */
export class StripLine {
  readonly #dock: Dock;
  readonly #words = build('div', '');
  readonly #hide: HTMLElement;
  readonly #line: HTMLElement;
  #isHidden = false;
  #shown = '';

  constructor(dock: Dock) {
    this.#dock = dock;
    this.#hide = buildButton('', () => {
      this.#isHidden = true;
      dock.take(this.#line);
    });
    this.#line = build('div', 'line floating', this.#words, build('span', 'acts', this.#hide));
    this.#line.role = 'status';
  }

  show(strip: ListStrip): void {
    const next = JSON.stringify(strip);
    if (this.#isHidden || next === this.#shown) return;
    this.#shown = next;
    this.#hide.textContent = say('pageHide');
    this.#words.replaceChildren(
      build('div', '', build('span', 'name', say('extensionName')), ` ${strip.words}`),
      build('div', 'soft', strip.proof),
      ...listNames('pageConfirmed', strip.confirmed),
      ...listNames('pageMissing', strip.missing),
    );
    if (!this.#line.isConnected) this.#dock.put(this.#line);
  }

  clear(): void {
    this.#shown = '';
    this.#dock.take(this.#line);
  }
}

function listNames(key: MessageKey, names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const row = build('span', '');
  names.slice(0, NAMES_MAX).forEach((name, at) => {
    row.append(at > 0 ? say('pageComma') : '', build('bdi', '', name));
  });
  const left = names.length - NAMES_MAX;
  if (left > 0) row.append(say('pageComma'), say('pageMore', { count: left }));
  return [build('div', '', ...sayAround(key, { names: row }))];
}
