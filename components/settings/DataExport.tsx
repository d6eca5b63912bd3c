import { Moment } from '../text/Moment';
import type { ExportKind } from './data-view';

export interface DataExportProps {
  readonly exportedAt?: number | undefined;
  readonly now: number;
  readonly told?: string | undefined;
  readonly onExport: (kind: ExportKind) => void;
}

const SHEETS: readonly { readonly kind: ExportKind; readonly words: string }[] = [
  { kind: 'swaps', words: 'Swaps' },
  { kind: 'people', words: 'People' },
  { kind: 'readings', words: 'Follower counts' },
];

/** Files to keep or to open in a spreadsheet. */
export function DataExport({ exportedAt, now, told, onExport }: DataExportProps) {
  return (
    <div class="data-part">
      <h3>Export</h3>
      <p class="data-row">
        <button type="button" class="button is-first" onClick={() => onExport('json')}>
          Export everything
        </button>
        <span class="soft">
          {exportedAt === undefined ? (
            'Not exported yet.'
          ) : (
            <>
              Last exported <Moment at={exportedAt} now={now} />.
            </>
          )}
        </span>
      </p>
      <p class="data-row">
        <span class="soft">For a spreadsheet:</span>
        {SHEETS.map(({ kind, words }) => (
          <button key={kind} type="button" class="button" onClick={() => onExport(kind)}>
            {words}
          </button>
        ))}
      </p>
      <p class="soft" role="status">
        {told ?? ''}
      </p>
    </div>
  );
}
