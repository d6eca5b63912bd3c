import type { Viewer } from '../../facts/page-facts';
import type { Entry } from '../../ledger/entry';
import type { Settings } from '../../ledger/settings';

/** How an exported file names itself. docs/export-format.md tells the whole form. */
export const FORMAT = 'good-turn';

/** Which part of a ledger too large for one file: the second of three is `{ number: 2, of: 3 }`. */
export interface ExportPart {
  readonly number: number;
  readonly of: number;
}

/** A whole ledger in a file, or a part of it. */
export interface ExportFile {
  /** When it was exported, ms since epoch. */
  readonly exportedAt: number;
  readonly settings: Partial<Settings>;
  readonly viewer?: Viewer;
  /** Absent where one file holds everything. */
  readonly part?: ExportPart;
  readonly entries: readonly Entry[];
}
