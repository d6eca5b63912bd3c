/**
 * Whether the writer can see a button of ours. What lies over it and lets clicks through is told by no hit test: in
 * Chromium the browser itself says what is painted; elsewhere whatever stands as high as we do is suspected.
 */

const known = new WeakMap<Element, boolean>();
/** Newer than the types of the DOM. */
const OPTIONS: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};
let observer: IntersectionObserver | undefined;

/** From now on it is known whether this is painted and uncovered; a tenth of a second late, and in Chromium only. */
export function watchSight(element: Element): void {
  observer ??= new IntersectionObserver(note, OPTIONS);
  observer.observe(element);
}

function note(entries: readonly IntersectionObserverEntry[]): void {
  for (const entry of entries) {
    const isVisible: unknown = Reflect.get(entry, 'isVisible');
    if (typeof isVisible === 'boolean') known.set(entry.target, isVisible);
  }
}

/** Whether something may lie over the middle of a watched button in a host of ours that no click would meet. */
export function isOutOfSight(element: Element, host: Element): boolean {
  note(observer?.takeRecords() ?? []);
  const isSeen = known.get(element);
  if (isSeen === false || isPaintedOver(host)) return true;
  if (isSeen) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return hasRival(host, (left + right) / 2, (top + bottom) / 2);
}

/** A mask or a filter hides what is painted and stops no click; Chromium counts filters, and nobody counts masks. */
function isPaintedOver(host: Element): boolean {
  for (let at: Element | null = host; at; at = at.parentElement) {
    const { filter, maskImage } = getComputedStyle(at);
    if (filter !== 'none' || maskImage !== 'none') return true;
  }
  return false;
}

/** From this z-index on, ours is above what a page puts anywhere unless it means to be above all. */
const HIGH = 2_147_483_646;

/** Whether anything of the page's at that point stands as high as a host of ours, and lets clicks through. */
function hasRival(host: Element, x: number, y: number): boolean {
  const height = heightOf(getComputedStyle(host));
  if (height < HIGH) return false;
  const all: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, '*');
  for (const element of all) {
    if (element.localName.startsWith('good-turn-')) continue;
    const isHigh =
      heightOf(getComputedStyle(element)) >= height || Element.prototype.matches.call(element, TOP_LAYER);
    if (isHigh && isAt(element, x, y)) return true;
    if (PARTS.some((part) => heightOf(getComputedStyle(element, part)) >= height)) return true;
  }
  return false;
}

const TOP_LAYER = ':popover-open, :modal';
const PARTS = ['::before', '::after'] as const;

/** Zero where the style says "auto". */
function heightOf({ zIndex }: CSSStyleDeclaration): number {
  return Number(zIndex) || 0;
}

function isAt(element: Element, x: number, y: number): boolean {
  return [element, ...element.querySelectorAll('*')].some((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}
