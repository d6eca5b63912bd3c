import { say, sayAround } from '../../lib/text/say';
import { Moment } from '../text/Moment';
import type { ExportKind } from './data-view';

export interface DataExportProps {
  readonly exportedAt?: number | undefined;
  readonly now: number;
  readonly told?: string | undefined;
  readonly onExport: (kind: ExportKind) => void;
}

const SHEETS = [
  { kind: 'swaps', key: 'exportSwaps' },
  { kind: 'people', key: 'exportPeople' },
  { kind: 'readings', key: 'exportReadings' },
] as const;

/** Files to keep or to open in a spreadsheet. */
export function DataExport({ exportedAt, now, told, onExport }: DataExportProps) {
  return (
    <div class="data-part">
      <h3>{say('exportTitle')}</h3>
      <p class="data-row">
        <button type="button" class="button is-first" onClick={() => onExport('json')}>
          {say('exportEverything')}
        </button>
        <span class="soft">
          {exportedAt === undefined
            ? say('exportNever')
            : sayAround('exportLast', { when: <Moment at={exportedAt} now={now} /> })}
        </span>
      </p>
      <p class="data-row">
        <span class="soft">{say('exportSheets')}</span>
        {SHEETS.map(({ kind, key }) => (
          <button key={kind} type="button" class="button" onClick={() => onExport(kind)}>
            {say(key)}
          </button>
        ))}
      </p>
      <p class="soft" role="status">
        {told ?? ''}
      </p>
    </div>
  );
}
