import type { Mark } from '../ledger/mark';
import { say } from '../text/say';
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
      delete button.dataset.short;
      button.dataset.tone = next.tone;
      words.textContent = next.words;
      if (next.followers) {
        words.append(' \u00b7 ', ...followersNodes(next.followers, next.small));
      }
      const label = `${words.textContent}${next.quoted ? `: \u201c${next.quoted}\u201d` : ''}`;
      button.dir = say('textDirection');
      button.title = label;
      button.ariaLabel = say('pageMarkLabel', { username: next.username, words: label });
    },
    put(place, from) {
      button.hidden = !place;
      if (!place) return;
      const left = place.left - from.left;
      let x = `${left}px`;
      if (size && place.maxWidth < size.width) {
        button.style.maxWidth = `${place.maxWidth}px`;
        button.dataset.short = '';
        // The short form may need less than there is: it keeps to the right end of it.
        x = `calc(${left + place.maxWidth}px - 100%)`;
      } else if (button.style.maxWidth) {
        button.style.maxWidth = '';
        delete button.dataset.short;
      }
      button.style.transform = `translate(${x},${place.top - from.top}px)`;
    },
  };
  node.show(first);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (isSeenClick(event, host, button)) onMark(mark, node);
  });
  return node;
}

/** "62 followers" in parts, the number and what stands around it: where there is little room the number is enough. */
function followersNodes(text: string, isFew: boolean): HTMLElement[] {
  return text.split(/(\d\S*)/).map((part, at) => {
    const node = createElement('span');
    node.textContent = part;
    node.className = (isFew ? 'few' : '') + (at === 1 ? '' : ' more');
    return node;
  });
}
