import type { Mark } from '../ledger/mark';
import { createMarkNode, type MarkNode, type OnMark } from './mark-node';
import { mountHost } from './mount-host';
import { Nearness } from './nearness';
import { placeMark } from './place-mark';
import { PutBacks } from './put-backs';
import { buttonsIn } from './room-beside';
import type { FindSpot, Place, Spot } from './spot';
import { textBox } from './text-box';

interface Painted<T> {
  place: T;
  spot: Spot;
  /** The element that the host follows. */
  anchor: Element;
  readonly node: MarkNode;
  readonly putBacks: PutBacks;
}

interface Waiting<T> {
  readonly place: T;
  readonly mark: Mark;
}

/**
 * The marks of a page. Hosts are siblings of Medium's own elements and take no room. A mark is painted when its place
 * comes near, and stays. Marks are measured together when layout is clean (a ResizeObserver runs after layout and
 * before painting) and then moved by transform only.
 */
export class MarksLayer<T extends Place> {
  readonly #onMark: OnMark;
  readonly #findSpot: FindSpot<T>;
  readonly #painted = new Map<string, Painted<T>>();
  readonly #waiting = new Map<string, Waiting<T>>();
  /** The keys of the marks in each card. */
  readonly #keysOf = new Map<Element, Set<string>>();
  readonly #sizes: ResizeObserver;
  readonly #nearness: Nearness;

  constructor(onMark: OnMark, findSpot: FindSpot<T>, signal: AbortSignal) {
    this.#onMark = onMark;
    this.#findSpot = findSpot;
    this.#sizes = new ResizeObserver((changes) => {
      const keys = new Set<string>();
      for (const { target } of changes) for (const key of this.#keysOf.get(target) ?? []) keys.add(key);
      this.#place(keys);
    });
    this.#nearness = new Nearness((key) => this.#paint(key));
    signal.addEventListener('abort', () => this.clear());
  }

  /** Has a mark painted at a place, or changes the one that is there. */
  show(place: T, mark: Mark): void {
    const there = this.#painted.get(place.key);
    if (!there) {
      const waiting = this.#waiting.get(place.key);
      this.#waiting.set(place.key, { place, mark });
      if (waiting?.place.link === place.link) return;
      if (waiting) this.#nearness.unwatch(waiting.place);
      this.#nearness.watch(place);
      return;
    }
    if (there.place.link !== place.link || !there.spot.name.isConnected) {
      const spot = this.#findSpot(place);
      if (spot) {
        this.#forget(there.spot);
        there.place = place;
        there.spot = spot;
        there.anchor = this.#mount(spot, there.node);
      }
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
    const painted = this.#painted.get(key);
    if (painted) {
      painted.node.host.remove();
      this.#painted.delete(key);
      this.#forget(painted.spot);
    }
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    this.#waiting.delete(key);
    this.#nearness.unwatch(waiting.place);
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
    this.#nearness.clear();
    for (const { node } of this.#painted.values()) node.host.remove();
    this.#painted.clear();
    this.#waiting.clear();
    this.#keysOf.clear();
  }

  #paint(key: string): void {
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    const { place, mark } = waiting;
    this.#waiting.delete(key);
    this.#nearness.unwatch(place);
    const spot = this.#findSpot(place);
    if (!spot) return;
    const node = createMarkNode(mark, this.#onMark);
    this.#painted.set(key, { place, spot, anchor: this.#mount(spot, node), node, putBacks: new PutBacks() });
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
