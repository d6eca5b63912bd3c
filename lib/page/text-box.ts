import type { Box } from './place-mark';

let range: Range | undefined;

/**
 * The box of the first words in an element, without the width that a block around them takes.
 * Undefined when there are none or they are not laid out. Reads layout: call it where layout is clean.
 */
export function textBox(element: Element): Box | undefined {
  let inner = element;
  for (let next: Element | null = inner; next; next = next.firstElementChild) inner = next;
  range ??= new Range();
  range.selectNodeContents(inner);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : undefined;
}
