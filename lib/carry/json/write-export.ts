import type { Entry } from '../../ledger/entry';
import type { ExportFile } from './export-file';
import { FORMAT } from './export-file';
import { FORMAT_VERSION } from './migrate';

/** The beginning of a file, up to the first entry. */
export function exportHead({ exportedAt, settings, viewer, part }: Omit<ExportFile, 'entries'>): string {
  const known = { exportedAt, settings, ...(viewer && { viewer }), ...(part && { part }) };
  const head = { format: FORMAT, version: FORMAT_VERSION, ...known };
  return `${JSON.stringify(head).slice(0, -1)},\n"entries":[`;
}

/** An entry stands on a line of its own, so that a fault in the file can be named by its line. */
export function exportLine(entry: Entry, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
}

export const EXPORT_TAIL = '\n]}\n';

/** A whole file at once, whatever its size. */
export function writeExport({ entries, ...head }: ExportFile): string {
  return exportHead(head) + entries.map((entry, at) => exportLine(entry, at === 0)).join('') + EXPORT_TAIL;
}
