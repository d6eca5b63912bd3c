import { createElement } from './own-document';
import { isSeenClick } from './seen-click';

/** An element with a class and text or children; text is always text, never markup. */
export function build(
  name: 'div' | 'span' | 'p' | 'b' | 'bdi',
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElement {
  const element = createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that acts only on clicks of the writer's own that they could see. */
export function buildButton(words: string, act: () => void, className = 'act'): HTMLButtonElement {
  const button = createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    const root = button.getRootNode();
    if (root instanceof ShadowRoot && isSeenClick(event, root.host, button)) act();
  });
  return button;
}

/** Says what a button of few signs is for, to those who hear it and to those who point at it. */
export function labelButton(button: HTMLButtonElement, words: string): void {
  button.title = words;
  button.ariaLabel = words;
}
