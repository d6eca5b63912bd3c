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
  /** The element that the host follows. */
  anchor: Element;
  readonly node: MarkNode;
  readonly putBacks: PutBacks;
}

interface Waiting {
  readonly spot: Spot;
  readonly mark: Mark;
}

/** How far outside of what can be seen marks are painted already. */
const NEAR = '2000px 0px';

/**
 * The marks of a page. Hosts are siblings of Medium's own elements and take no room. A mark is painted when its card
 * comes near, and stays. Marks are measured together when layout is clean (a ResizeObserver runs after layout and
 * before painting) and then moved by transform only.
 */
export class MarksLayer {
  readonly #onMark: OnMark;
  readonly #painted = new Map<string, Painted>();
  readonly #waiting = new Map<string, Waiting>();
  /** The keys of the marks in each card. */
  readonly #keysOf = new Map<Element, Set<string>>();
  readonly #sizes: ResizeObserver;
  readonly #nearness: IntersectionObserver;

  constructor(onMark: OnMark, signal: AbortSignal) {
    this.#onMark = onMark;
    this.#sizes = new ResizeObserver((changes) => {
      const keys = new Set<string>();
      for (const { target } of changes) for (const key of this.#keysOf.get(target) ?? []) keys.add(key);
      this.#place(keys);
    });
    // `scrollMargin` counts inside of the drawer too (Chromium 120, Firefox 141); without it marks come when seen.
    const near: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: NEAR,
      scrollMargin: NEAR,
    };
    this.#nearness = new IntersectionObserver((changes) => {
      for (const { isIntersecting, target } of changes) {
        if (!isIntersecting) continue;
        this.#nearness.unobserve(target);
        for (const key of this.#keysOf.get(target) ?? []) this.#paint(key);
      }
    }, near);
    signal.addEventListener('abort', () => this.clear());
  }

  /** Has a mark painted at a spot, or changes the one that is there. */
  show(spot: Spot, mark: Mark): void {
    const there = this.#painted.get(spot.key);
    if (!there) {
      const waiting = this.#waiting.get(spot.key);
      this.#waiting.set(spot.key, { spot, mark });
      if (waiting?.spot.card === spot.card) return;
      if (waiting) this.#forget(waiting.spot);
      this.#remember(spot);
      this.#nearness.observe(spot.card);
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

  /** The mark with this key, painted if it was not yet: to step to it. */
  find(key: string): MarkNode | undefined {
    this.#paint(key);
    const painted = this.#painted.get(key);
    return painted?.node.host.isConnected ? painted.node : undefined;
  }

  hide(key: string): void {
    const there = this.#painted.get(key) ?? this.#waiting.get(key);
    if (!there) return;
    this.#painted.get(key)?.node.host.remove();
    this.#painted.delete(key);
    this.#waiting.delete(key);
    this.#forget(there.spot);
  }

  /** Takes away the marks whose place is not among these any more. */
  keep(places: { has(key: string): boolean }): void {
    for (const key of [...this.#painted.keys(), ...this.#waiting.keys()])
      if (!places.has(key)) this.hide(key);
  }

  /** Puts back what the page has dropped. */
  check(now: number): void {
    for (const painted of this.#painted.values()) {
      const { spot, anchor, node, putBacks } = painted;
      if (!spot.name.isConnected || node.host.parentNode === anchor.parentNode) continue;
      if (putBacks.take(now)) painted.anchor = this.#mount(spot, node);
    }
  }

  /** Measures everything again: fonts have come. */
  measureAll(): void {
    for (const { spot } of this.#painted.values()) this.#remeasure(spot.card);
  }

  clear(): void {
    this.#sizes.disconnect();
    this.#nearness.disconnect();
    for (const { node } of this.#painted.values()) node.host.remove();
    this.#painted.clear();
    this.#waiting.clear();
    this.#keysOf.clear();
  }

  #paint(key: string): void {
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    const { spot, mark } = waiting;
    this.#waiting.delete(key);
    const node = createMarkNode(mark, this.#onMark);
    this.#painted.set(key, { spot, anchor: this.#mount(spot, node), node, putBacks: new PutBacks() });
  }

  /** Returns the element that the host now follows. */
  #mount(spot: Spot, node: MarkNode): Element {
    const anchor = mountHost(node.host, spot.name, spot.card);
    this.#remember(spot);
    this.#remeasure(spot.card);
    return anchor;
  }

  /** Observing anew makes the observer call back once after the next layout. */
  #remeasure(card: Element): void {
    this.#sizes.unobserve(card);
    this.#sizes.observe(card);
  }

  #remember({ card, key }: Spot): void {
    const keys = this.#keysOf.get(card);
    if (keys) keys.add(key);
    else this.#keysOf.set(card, new Set([key]));
  }

  #forget({ card, key }: Spot): void {
    const keys = this.#keysOf.get(card);
    keys?.delete(key);
    if (keys?.size) return;
    this.#keysOf.delete(card);
    this.#sizes.unobserve(card);
    this.#nearness.unobserve(card);
  }

  /** All reads first, then all writes. */
  #place(keys: Iterable<string>): void {
    const writes: (() => void)[] = [];
    for (const key of keys) {
      const painted = this.#painted.get(key);
      if (!painted) continue;
      const { spot, node } = painted;
      const from = node.host.getBoundingClientRect();
      const name = textBox(spot.name);
      const beside = spot.beside.flatMap((element) => textBox(element) ?? []);
      const place = name
        ? placeMark({
            words: [name, ...beside],
            card: spot.card.getBoundingClientRect(),
            buttons: buttonsIn(spot.card),
            ...node.size(),
          })
        : null;
      writes.push(() => node.put(place, from));
    }
    for (const write of writes) write();
  }
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
