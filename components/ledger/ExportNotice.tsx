import { Notice } from '../Notice';

export interface ExportNoticeProps {
  readonly reason: 'days' | 'entries' | undefined;
  readonly onExport: () => void;
  readonly onLater: () => void;
}

const WHY = {
  days: 'It is 30 days since there was a copy of your ledger outside the browser.',
  entries: 'More than 100 lines have come since there was a copy of your ledger outside the browser.',
} as const;

/** Reminds of a copy outside the browser, now and then. */
export function ExportNotice({ reason, onExport, onLater }: ExportNoticeProps) {
  if (reason === undefined) return null;
  return (
    <Notice title="Keep a copy">
      <p>{WHY[reason]} If the browser loses its data, only such a file brings it back.</p>
      <p class="data-row">
        <button type="button" class="button" onClick={onExport}>
          Export everything
        </button>
        <button type="button" class="button" onClick={onLater}>
          Ask me in a week
        </button>
      </p>
    </Notice>
  );
}
