import { elementAt } from './own-document';

/**
 * Whether a click on one of our hosts was the writer's own on something they could see: trusted, neither the host
 * nor anything around it hidden, nearly transparent or made too small, and nothing of the page's lying over the clicked
 * point. What lets clicks through is told by `isOutOfSight`.
 */
export function isSeenClick(event: MouseEvent, host: Element, target: Element): boolean {
  if (!event.isTrusted || !host.isConnected) return false;
  if (!target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  if (!isOpaque(host)) return false;
  const { x, y, width, height } = target.getBoundingClientRect();
  if (Math.min(width, height) < READABLE) return false;
  // A click by keyboard has no point of its own: look at the middle then.
  return event.detail > 0
    ? elementAt(event.clientX, event.clientY) === host
    : elementAt(x + width / 2, y + height / 2) === host;
}

/** Half of what our smallest button measures, in CSS pixels: what is on a smaller one cannot be read. */
const READABLE = 13;

/** The least opacity, over all that is around the host, at which it counts as seen. */
const SEEN = 0.4;

function isOpaque(host: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < SEEN || style.filter.includes('opacity(')) return false;
  }
  return true;
}
