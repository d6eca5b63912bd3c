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

/** A button that acts only on clicks of the writer's own that they could see. `label` is for those who hear it. */
export function buildButton(
  words: string,
  act: () => void,
  { className = 'act', label }: { className?: string; label?: string } = {},
): HTMLButtonElement {
  const button = createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  if (label) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    const root = button.getRootNode();
    if (root instanceof ShadowRoot && isSeenClick(event, root.host, button)) act();
  });
  return button;
}
