import type { Viewer } from '../../facts/page-facts';
import type { Entry } from '../../ledger/entry';
import type { Settings } from '../../ledger/settings';

/** How an exported file names itself. docs/export-format.md tells the whole form. */
export const FORMAT = 'good-turn';

/** A whole ledger in a file. */
export interface ExportFile {
  /** When it was exported, ms since epoch. */
  readonly exportedAt: number;
  readonly settings: Partial<Settings>;
  readonly viewer?: Viewer;
  readonly entries: readonly Entry[];
}
