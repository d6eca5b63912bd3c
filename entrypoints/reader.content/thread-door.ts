import type { FoundResponse } from './page-reader';

/** Reads the responses of a page from what it shows, where Medium's own data has not told them. */
export interface ThreadReader {
  /** The responses in a part of the page, or around it when the part lies inside one. */
  read(part: Element, url: string): Iterable<FoundResponse>;
  /** Whether a part was added inside of a response that was read before. */
  isInside(part: Element): boolean;
}

/** Where the script that reads threads leaves its way in; most pages never need it. */
export const THREAD_DOOR = Symbol.for('good-turn.thread-reader');

export interface ThreadScope {
  [THREAD_DOOR]?: ThreadReader;
}

/** The reader of threads; undefined until its script is here. */
export function findThreadReader(): ThreadReader | undefined {
  return (globalThis as ThreadScope)[THREAD_DOOR];
}
