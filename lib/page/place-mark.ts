/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MarkSpace {
  /** The words the mark belongs to: the author's name, first, and what may stand on the same line, such as the date. */
  readonly words: readonly [Box, ...Box[]];
  /** What the mark must stay within. */
  readonly card: Box;
  /** Medium's own buttons in the card; those on the line are kept free. */
  readonly buttons: readonly Box[];
  /** The mark at its full size. */
  readonly width: number;
  readonly height: number;
}

export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly maxWidth: number;
}

const GAP = 10;
/** Narrower than this the mark would be no target (WCAG 2.2, 2.5.8: 24 px). */
const LEAST = 26;

/** With less than this its words break off, and the line below the name is tried too. */
const ENOUGH = 110;

/**
 * Where a mark goes: on the line of the name, at the right end of what is free there, as wide as it is or as there
 * is room. Where the name is too long for that, on the line below it, that of the date. Null when there is not even
 * room for its dot, so that nothing of Medium's is ever covered.
 */
export function placeMark(space: MarkSpace): MarkPlace | null {
  const [name, ...others] = space.words;
  const enough = Math.min(ENOUGH, space.width);
  let best = placeOnLine(space, (name.top + name.bottom - space.height) / 2);
  for (const { top, bottom } of others) {
    if (best && best.maxWidth >= enough) break;
    if (top < name.bottom - 1) continue;
    const place = placeOnLine(space, Math.max((top + bottom - space.height) / 2, name.bottom));
    if (place && place.maxWidth > (best?.maxWidth ?? 0)) best = place;
  }
  return best;
}

function placeOnLine({ words, card, buttons, width, height }: MarkSpace, top: number): MarkPlace | null {
  const isOnLine = (box: Box) => box.right > box.left && box.top < top + height && box.bottom > top;
  let left = card.left;
  for (const box of words) if (isOnLine(box)) left = Math.max(left, box.right);
  let right = card.right;
  for (const box of buttons) if (isOnLine(box) && box.left >= left) right = Math.min(right, box.left - GAP);
  const room = Math.floor(right - left - GAP);
  if (room < LEAST) return null;
  const maxWidth = Math.min(room, Math.ceil(width));
  return { left: right - maxWidth, top, maxWidth };
}
