import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Rows kept above and below what can be seen, so that a quick scroll finds them there. */
const MARGIN = 3;
/** What a row is taken to be high until one was measured, in CSS pixels. */
const HEIGHT_GUESS = 52;
/** Rows that are there before anything was measured: about as many as a window shows. */
const FIRST = 16;

/** The rows that exist: from `from` up to, and without, `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  /** Height of one row, CSS pixels. */
  readonly rowHeight: number;
  /** Scrolls so that a row can be seen, whether it exists yet or not. */
  readonly reveal: (index: number) => void;
}

/**
 * Which of many rows of one height exist, as the page is scrolled. `body` holds them, with room for the others above
 * and below.
 */
export function useRowWindow(count: number, body: RefObject<HTMLElement | null>): RowWindow {
  const [shown, setShown] = useState({ from: 0, to: FIRST, rowHeight: HEIGHT_GUESS });

  const look = useCallback(() => {
    const box = body.current;
    if (box === null) return;
    const row = box.querySelector('[data-key]');
    const rowHeight = row?.getBoundingClientRect().height || HEIGHT_GUESS;
    const { top } = box.getBoundingClientRect();
    const above = Math.max(0, -top);
    const visible = Math.ceil((innerHeight - Math.max(0, top)) / rowHeight);
    // In steps, so that not every pixel makes new rows.
    const first = Math.floor(above / rowHeight / MARGIN) * MARGIN;
    const from = Math.max(0, first - MARGIN);
    // Each letter of a search reads and draws rows anew: few, as long as nobody scrolls.
    const to = first + visible + (scrollY === 0 ? 1 : 2) * MARGIN;
    setShown((was) =>
      was.from === from && was.to === to && was.rowHeight === rowHeight ? was : { from, to, rowHeight },
    );
  }, [body]);

  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener('scroll', look, { signal, passive: true });
    addEventListener('resize', look, { signal });
    return () => controller.abort();
  }, [look]);
  // Rows that came or went may have made others near; looked at when the browser lays the page out anyway.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  });

  const { rowHeight } = shown;
  const reveal = useCallback(
    (index: number) => {
      const box = body.current;
      if (box === null) return;
      const top = box.getBoundingClientRect().top + index * rowHeight;
      if (top < 0) scrollBy(0, top - 2 * rowHeight);
      else if (top + rowHeight > innerHeight) scrollBy(0, top + 3 * rowHeight - innerHeight);
      look();
    },
    [body, rowHeight, look],
  );
  const to = Math.min(count, shown.to);
  return { from: Math.min(shown.from, Math.max(0, to - FIRST)), to, rowHeight, reveal };
}
