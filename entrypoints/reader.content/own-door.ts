import type { WriterFacts } from '../../lib/facts/writer-facts';

/** Reads what a page shows of the viewer's own stories and their figures; undefined when that is nothing. */
export type OwnReader = (document: Document, url: string) => WriterFacts | undefined;

/** Where the script that reads the viewer's own pages leaves its way in; it is put only there. */
export const OWN_DOOR = Symbol.for('good-turn.own-reader');

export interface OwnScope {
  [OWN_DOOR]?: OwnReader;
}

/** The reader of the viewer's own pages; undefined until its script is here. */
export function findOwnReader(): OwnReader | undefined {
  return (globalThis as OwnScope)[OWN_DOOR];
}
