import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is now, CSS pixels; `guess` until it was measured. */
export function useWidth(element: RefObject<Element | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const look = () => setWidth(Math.round(element.current?.getBoundingClientRect().width ?? 0) || guess);
    look();
    addEventListener('resize', look, { signal: controller.signal });
    return () => controller.abort();
  }, [element, guess]);
  return width;
}
