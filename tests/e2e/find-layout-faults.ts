/**
 * Runs in a page: what a reader would see as broken. Words that are cut off with no way to the whole of them, texts
 * that lie over each other, and a page that scrolls sideways. One line for each fault.
 */
export function findLayoutFaults(): readonly string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const sideways = root.scrollWidth - root.clientWidth;
  if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
  const texts = listTexts();
  for (const { element, text } of texts) {
    const holder = holderThatCuts(element);
    if (holder) faults.push(`cut: “${text}” in ${nameOf(holder)}`);
  }
  texts.forEach((one, at) => {
    for (const other of texts.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      if (one.boxes.some((box) => other.boxes.some((next) => isOver(box, next)))) {
        faults.push(
          `“${one.text}” lies over “${other.text}” (${nameOf(one.element)}, ${nameOf(other.element)})`,
        );
      }
    }
  });
  return faults;

  /** Elements with words of their own that can be seen, and where these stand. */
  function listTexts() {
    const found: { element: Element; text: string; boxes: DOMRect[] }[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const nodes = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (nodes.length === 0 || isLeftOut(element)) continue;
      const boxes = nodes.flatMap(boxesOf).flatMap((box) => clip(box, element));
      const text = nodes
        .map((node) => node.nodeValue)
        .join('')
        .trim();
      if (boxes.length > 0) found.push({ element, text, boxes });
    }
    return found;
  }

  /** What only a screen reader says, what a dialog is over, and what floats over others on purpose. */
  function isLeftOut(element: Element): boolean {
    const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const dialog = document.querySelector('dialog:modal');
    return (
      !isVisible ||
      element.closest('option, svg, .unseen') !== null ||
      (dialog !== null && !dialog.contains(element)) ||
      isFloating(element)
    );
  }

  /** Sticky bars, and the actions of a row while it is in use. */
  function isFloating(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'sticky' || position === 'fixed') return true;
      if (position === 'absolute' && at.matches('.row-actions')) return true;
    }
    return false;
  }

  function boxesOf(node: Node): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  }

  /** The part of a box that those around it let be seen. */
  function clip(box: DOMRect, element: Element): readonly DOMRect[] {
    let { left, right, top, bottom } = box;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const around = at.getBoundingClientRect();
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      if (overflowY !== 'visible')
        [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return right - left > 1 && bottom - top > 1 ? [new DOMRect(left, top, right - left, bottom - top)] : [];
  }

  /** What cuts the words of an element off. Ending in "…" is fine where the whole can be read or is somebody's own. */
  function holderThatCuts(element: Element): Element | undefined {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(at);
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
      if (textOverflow === 'ellipsis' && isWholeElsewhere(element, at)) return undefined;
      if (at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 1) return at;
    }
    return undefined;
  }

  function isWholeElsewhere(element: Element, holder: Element): boolean {
    return (
      element.closest('[title]') !== null ||
      element.closest('bdi, q') !== null ||
      holder.querySelector(':scope > bdi, :scope > q, [title]') !== null
    );
  }

  function isOver(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > 5;
  }

  function nameOf(element: Element): string {
    return [element.tagName.toLowerCase(), ...element.classList].join('.');
  }
}
