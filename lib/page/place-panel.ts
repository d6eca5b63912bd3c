import type { Box } from './place-mark';

interface PanelSpace {
  /** The mark it belongs to. */
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number };
}

const GAP = 8;

/**
 * Where the panel goes, in the viewport: under the mark with their right ends in line, above it where there is no
 * room below, and never beyond the window.
 */
export function placePanel({ mark, width, height, viewport }: PanelSpace): { left: number; top: number } {
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - height;
  const top = below + height <= viewport.height - GAP || above < GAP ? below : above;
  return {
    left: between(mark.right - width, GAP, viewport.width - width - GAP),
    top: between(top, GAP, viewport.height - height - GAP),
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
