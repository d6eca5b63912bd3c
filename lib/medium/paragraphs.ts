import { firstOf, nextOf } from './dom';

const BLOCK = /^(?:DIV|P|PRE|H[1-6]|LI|UL|OL|BLOCKQUOTE|BR|SECTION)$/;

/** The text of an element, a line for each paragraph; what buttons and icons say is left out. */
export function paragraphsOf(element: Element): string {
  const lines = [''];
  collect(element, lines);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function collect(node: Node, lines: string[]): void {
  for (let child = firstOf(node); child; child = nextOf(child)) {
    const name = child.nodeName.toUpperCase();
    if (child.nodeType === 3) lines[lines.length - 1] += child.nodeValue ?? '';
    if (child.nodeType !== 1 || name === 'BUTTON' || name === 'SVG') continue;
    if (BLOCK.test(name)) lines.push('');
    collect(child, lines);
    if (BLOCK.test(name)) lines.push('');
  }
}
