import type { Mark } from '../ledger/mark';
import { createHost } from './host';
import { createElement } from './own-document';
import type { MarkPlace } from './place-mark';
import { isSeenClick } from './seen-click';

/** One mark on the page: a host, and in its closed shadow root a button with a dot and words. */
export interface MarkNode {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly mark: Mark;
  show(mark: Mark): void;
  /** The size it wants. Reads layout. */
  size(): { width: number; height: number };
  put(place: MarkPlace | null, from: { left: number; top: number }): void;
}

export type OnMark = (mark: Mark, node: MarkNode) => void;

export function createMarkNode(first: Mark, onMark: OnMark): MarkNode {
  const { element: host, inside } = createHost('good-turn-mark');
  const button = createElement('button');
  button.className = 'mark';
  button.type = 'button';
  const dot = createElement('span');
  dot.className = 'dot';
  const words = createElement('span');
  words.className = 'words';
  button.append(dot, words);
  inside.append(button);
  let mark = first;
  let size: { width: number; height: number } | undefined;
  const node: MarkNode = {
    host,
    button,
    get mark() {
      return mark;
    },
    size() {
      if (!size?.width) size = { width: button.offsetWidth, height: button.offsetHeight };
      return size;
    },
    show(next) {
      mark = next;
      // It is measured at its full width.
      size = undefined;
      button.style.maxWidth = '';
      button.dataset.tone = next.tone;
      words.textContent = next.words;
      if (next.followers) {
        const followers = createElement('span');
        followers.textContent = next.followers;
        if (next.small) followers.className = 'few';
        words.append(' \u00b7 ', followers);
      }
      const label = `${words.textContent}${next.quoted ? `: \u201c${next.quoted}\u201d` : ''}`;
      button.title = label;
      button.setAttribute('aria-label', `Good Turn, @${next.username}: ${label}`);
    },
    put(place, from) {
      button.hidden = !place;
      if (!place) return;
      if (size && place.maxWidth < size.width) button.style.maxWidth = `${place.maxWidth}px`;
      else if (button.style.maxWidth) button.style.maxWidth = '';
      button.style.transform = `translate(${place.left - from.left}px,${place.top - from.top}px)`;
    },
  };
  node.show(first);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (isSeenClick(event, host, button)) onMark(mark, node);
  });
  return node;
}
