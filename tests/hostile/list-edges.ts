import { readSourceFiles } from '../tools/architecture/source-files';

/** A function that makes something of what a stranger wrote: its file and its name. */
export interface Edge {
  readonly path: string;
  readonly name: string;
}

/** Folders in which everything that reads, reads what strangers wrote. */
const OUTSIDE = /^lib\/(?:medium|messages|carry)\//;
const READS = /^(?:read|find|as|is|guess|from|entriesOf|siteOf|receive)(?![a-z])/;
/** Everywhere else: text to value, whatever it is called; and what takes a value of which nothing is known. */
const PARSES = /^parse(?![a-z])/;
const EXPORTED =
  /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*(?:\w+: (unknown)\b)?(?:\w+: string\): \w+ (is) )?/gm;

/** Every exported function at an edge of the program, found by its name and by what it takes. */
export function listEdges(): readonly Edge[] {
  return readSourceFiles().flatMap(({ path, text }) =>
    [...text.matchAll(EXPORTED)].flatMap(([, name = '', takesAnything, tells]) => {
      const isEdge = PARSES.test(name) || takesAnything || tells || (OUTSIDE.test(path) && READS.test(name));
      return isEdge ? [{ path, name }] : [];
    }),
  );
}
