import type { Box } from './place-mark';

/**
 * The box of the first words in an element, without the width that a block around them takes.
 * Undefined when there are no words or they are not laid out. Reads layout: call it where layout is clean.
 */
export function textBox(element: Element): Box | undefined {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    const range = new Range();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width > 0) return box;
  }
  return undefined;
}
