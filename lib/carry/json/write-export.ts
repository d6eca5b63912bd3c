import type { Entry } from '../../ledger/entry';
import type { ExportFile } from './export-file';
import { FORMAT } from './export-file';
import { FORMAT_VERSION } from './migrate';

/** The beginning of a file, up to the first entry. */
export function exportHead({ exportedAt, settings, viewer }: Omit<ExportFile, 'entries'>): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt, settings, ...(viewer && { viewer }) };
  return `${JSON.stringify(head).slice(0, -1)},\n"entries":[`;
}

/** Some of the entries, each on its own line, so that a fault in the file can be named by its line. */
export function exportLines(entries: readonly Entry[], isFirst: boolean): string {
  return entries.map((entry, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(entry)}`).join('');
}

export const EXPORT_TAIL = '\n]}\n';

/** A whole file at once. */
export function writeExport({ entries, ...head }: ExportFile): string {
  return exportHead(head) + exportLines(entries, true) + EXPORT_TAIL;
}
