import { type Box, placeMark } from './place-mark';
import { textBox } from './text-box';

/** The first buttons in an element: Medium's "..." or "close" is among them; those further down are on other lines. */
export function buttonsIn(element: Element): Box[] {
  const boxes: Box[] = [];
  for (const button of element.querySelectorAll('button')) {
    boxes.push(button.getBoundingClientRect());
    if (boxes.length === 3) break;
  }
  return boxes;
}

/**
 * Where something of a size fits on the line of a heading, right of its words and left of any button there.
 * Null when it does not fit whole. Reads layout.
 */
export function roomBeside(
  heading: Element,
  width: number,
  height: number,
): { left: number; top: number } | null {
  const words = textBox(heading);
  const around = heading.parentElement;
  if (!words || !around) return null;
  const card = around.getBoundingClientRect();
  const place = placeMark({ words: [words], card, buttons: buttonsIn(around), width, height });
  return place && place.maxWidth >= Math.floor(width) ? place : null;
}
