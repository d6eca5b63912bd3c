import type { Mark } from '../ledger/mark';
import { createMarkNode, type MarkNode, type OnMark } from './mark-node';
import { mountHost } from './mount-host';
import { placeMark } from './place-mark';
import { PutBacks } from './put-backs';
import { buttonsIn } from './room-beside';
import type { Spot } from './spot';
import { textBox } from './text-box';

interface Painted {
  spot: Spot;
  /** What the host stands behind: the name, or what is around it. */
  anchor: Element;
  readonly node: MarkNode;
  readonly putBacks: PutBacks;
}

/**
 * The marks of a page. Hosts are siblings of Medium's own elements and take no room; they are measured together
 * when layout is clean (a ResizeObserver runs after layout and before painting) and then moved by transform only.
 */
export class MarksLayer {
  readonly #onMark: OnMark;
  readonly #painted = new Map<string, Painted>();
  readonly #keysOf = new Map<Element, Set<string>>();
  readonly #sizes: ResizeObserver;

  constructor(onMark: OnMark, signal: AbortSignal) {
    this.#onMark = onMark;
    this.#sizes = new ResizeObserver((changes) => {
      const keys = new Set<string>();
      for (const { target } of changes) for (const key of this.#keysOf.get(target) ?? []) keys.add(key);
      this.#place(keys);
    });
    signal.addEventListener('abort', () => this.clear());
  }

  /** Paints a mark at a spot, or changes the one that is there. */
  show(spot: Spot, mark: Mark): void {
    const there = this.#painted.get(spot.key);
    if (!there) {
      const node = createMarkNode(mark, this.#onMark);
      const anchor = this.#mount(spot, node);
      this.#painted.set(spot.key, { spot, anchor, node, putBacks: new PutBacks() });
      return;
    }
    if (there.spot.name !== spot.name || there.spot.card !== spot.card) {
      this.#forget(there.spot);
      there.spot = spot;
      there.anchor = this.#mount(spot, there.node);
    }
    if (!isSame(there.node.mark, mark)) {
      there.node.show(mark);
      this.#remeasure(there.spot.card);
    }
  }

  /** The mark's own button, to step to. */
  find(key: string): MarkNode | undefined {
    const painted = this.#painted.get(key);
    return painted?.node.host.isConnected ? painted.node : undefined;
  }

  hide(key: string): void {
    const painted = this.#painted.get(key);
    if (!painted) return;
    painted.node.host.remove();
    this.#forget(painted.spot);
    this.#painted.delete(key);
  }

  /** Takes away the marks whose place is not among these any more. */
  keep(places: { has(key: string): boolean }): void {
    for (const key of this.#painted.keys()) if (!places.has(key)) this.hide(key);
  }

  /** Puts back what the page has dropped, and forgets marks whose place is gone. */
  check(now: number): void {
    for (const [key, painted] of this.#painted) {
      const { spot, anchor, node, putBacks } = painted;
      if (!spot.name.isConnected) this.hide(key);
      else if (node.host.parentNode !== anchor.parentNode && putBacks.take(now)) {
        painted.anchor = this.#mount(spot, node);
      }
    }
  }

  /** Measures everything again: fonts or images have come. */
  measureAll(): void {
    for (const card of this.#keysOf.keys()) this.#remeasure(card);
  }

  clear(): void {
    this.#sizes.disconnect();
    for (const { node } of this.#painted.values()) node.host.remove();
    this.#painted.clear();
    this.#keysOf.clear();
  }

  #mount(spot: Spot, node: MarkNode): Element {
    const anchor = mountHost(node.host, spot.name, spot.card);
    const keys = this.#keysOf.get(spot.card) ?? new Set();
    keys.add(spot.key);
    this.#keysOf.set(spot.card, keys);
    this.#remeasure(spot.card);
    return anchor;
  }

  /** Observing anew makes the observer call back once after the next layout. */
  #remeasure(card: Element): void {
    this.#sizes.unobserve(card);
    this.#sizes.observe(card);
  }

  #forget(spot: Spot): void {
    const keys = this.#keysOf.get(spot.card);
    keys?.delete(spot.key);
    if (keys?.size) return;
    this.#keysOf.delete(spot.card);
    this.#sizes.unobserve(spot.card);
  }

  /** All reads first, then all writes. */
  #place(keys: Iterable<string>): void {
    const writes: (() => void)[] = [];
    for (const key of keys) {
      const painted = this.#painted.get(key);
      if (!painted) continue;
      const { spot, node } = painted;
      const words = [spot.name, ...spot.beside].map(textBox).filter((box) => box !== undefined);
      const [name, ...others] = words;
      const from = node.host.getBoundingClientRect();
      const place = name
        ? placeMark({
            words: [name, ...others],
            card: spot.card.getBoundingClientRect(),
            buttons: buttonsIn(spot.card),
            ...naturalSize(node.button),
          })
        : null;
      writes.push(() => node.put(place, from));
    }
    for (const write of writes) write();
  }
}

/** The size a mark wants: `scrollWidth` counts what an ellipsis hides. */
function naturalSize(button: HTMLElement): { width: number; height: number } {
  const words = button.lastElementChild;
  const hidden = words ? words.scrollWidth - words.clientWidth : 0;
  return { width: button.offsetWidth + Math.max(0, hidden), height: button.offsetHeight || 26 };
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.words === b.words &&
    a.followers === b.followers &&
    a.small === b.small &&
    a.tone === b.tone &&
    a.quoted === b.quoted
  );
}
