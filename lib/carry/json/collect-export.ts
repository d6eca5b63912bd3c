import { FILE_MAX } from '../../facts/values';
import type { Entry } from '../../ledger/entry';
import { ROWS_MAX } from '../limits';
import type { ExportFile } from './export-file';
import { EXPORT_TAIL, exportHead, exportLine } from './write-export';

/** The texts of which one file is made, in order. */
export type FileTexts = readonly string[];

/** Takes entries a piece at a time, and gives the files at the end. */
export interface ExportCollector {
  add(entries: readonly Entry[]): void;
  /** One file; several where one would be more than an import takes. There is always one. */
  files(): readonly FileTexts[];
}

interface Body {
  readonly texts: string[];
  rows: number;
  bytes: number;
}

const LIMITS = { rows: ROWS_MAX, bytes: FILE_MAX };
/** The part that a file is has not more digits than this. */
const LARGEST_PART = { number: 1_000_000, of: 1_000_000 };

/** Begins an export, each file of which an import takes. Sizes are bytes of UTF-8. */
export function collectExport(
  head: Omit<ExportFile, 'entries' | 'part'>,
  limits: { readonly rows: number; readonly bytes: number } = LIMITS,
): ExportCollector {
  const encoder = new TextEncoder();
  const sizeOf = (text: string) => encoder.encode(text).length;
  const around = sizeOf(exportHead({ ...head, part: LARGEST_PART }) + EXPORT_TAIL);
  const newBody = (): Body => ({ texts: [], rows: 0, bytes: around });
  const bodies = [newBody()];
  let body = bodies[0] ?? newBody();

  return {
    add: (entries) => {
      let text = '';
      for (const entry of entries) {
        const size = sizeOf(exportLine(entry, false));
        const isFull = body.rows >= limits.rows || body.bytes + size > limits.bytes;
        if (isFull && body.rows > 0) {
          body.texts.push(text);
          text = '';
          body = newBody();
          bodies.push(body);
        }
        text += exportLine(entry, body.rows === 0);
        body.rows += 1;
        body.bytes += size;
      }
      body.texts.push(text);
    },
    files: () =>
      bodies.map(({ texts }, at) => {
        const part = bodies.length > 1 ? { number: at + 1, of: bodies.length } : undefined;
        return [exportHead({ ...head, ...(part && { part }) }), ...texts, EXPORT_TAIL];
      }),
  };
}
