import type { ListStrip } from '../ledger/mark';
import type { MessageKey } from '../text/catalogue';
import { currentLocale, say, sayAround, sayCount, sayListAround, textDirection } from '../text/say';
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
    this.#line.setAttribute('role', 'status');
  }

  show(strip: ListStrip): void {
    const next = JSON.stringify([currentLocale(), strip]);
    if (this.#isHidden || next === this.#shown) return;
    this.#shown = next;
    this.#line.dir = textDirection();
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
  const told: (Node | string)[] = names.slice(0, NAMES_MAX).map((name) => build('bdi', '', name));
  if (names.length > NAMES_MAX) told.push(sayCount('pageMore', names.length - NAMES_MAX));
  const row = build('span', '', ...sayListAround(told));
  return [build('div', '', ...sayAround(key, { names: row }))];
}
