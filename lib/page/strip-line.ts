import type { ListStrip } from '../ledger/mark';
import { build, buildButton } from './build';
import type { Dock } from './dock';

/** Most names that are written out; the rest are counted. */
const NAMES_MAX = 8;

/** The strip on the writer's own followers page, in the dock: how far the list was read and what that proves. */
export class StripLine {
  readonly #dock: Dock;
  readonly #words = build('div', '');
  readonly #line: HTMLElement;
  #isHidden = false;
  #shown = '';

  constructor(dock: Dock) {
    this.#dock = dock;
    const hide = buildButton('Hide', () => {
      this.#isHidden = true;
      dock.take(this.#line);
    });
    this.#line = build('div', 'line floating', this.#words, build('span', 'acts', hide));
    this.#line.setAttribute('role', 'status');
  }

  show(strip: ListStrip): void {
    const next = JSON.stringify(strip);
    if (this.#isHidden || next === this.#shown) return;
    this.#shown = next;
    this.#words.replaceChildren(
      build('div', '', build('span', 'name', 'Good Turn'), ` ${strip.words}`),
      build('div', 'soft', strip.proof),
      ...listNames('Confirmed', strip.confirmed),
      ...listNames('Missing', strip.missing),
    );
    if (!this.#line.isConnected) this.#dock.put(this.#line);
  }

  clear(): void {
    this.#shown = '';
    this.#dock.take(this.#line);
  }
}

function listNames(title: string, names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const row = build('div', '', `${title}: `);
  names.slice(0, NAMES_MAX).forEach((name, index) => {
    row.append(index > 0 ? ', ' : '', build('bdi', '', name));
  });
  if (names.length > NAMES_MAX) row.append(` and ${names.length - NAMES_MAX} more`);
  return [row];
}
