import { say } from '../../lib/text/say';
import { Notice } from '../Notice';

export interface ExportNoticeProps {
  readonly reason: 'days' | 'entries' | undefined;
  readonly onExport: () => void;
  readonly onLater: () => void;
}

const WHY = {
  days: 'exportDueDays',
  entries: 'exportDueEntries',
} as const;

/** Reminds of a copy outside the browser, now and then. */
export function ExportNotice({ reason, onExport, onLater }: ExportNoticeProps) {
  if (reason === undefined) return null;
  return (
    <Notice title={say('exportDueTitle')}>
      <p>{say(WHY[reason])}</p>
      <p class="data-row">
        <button type="button" class="button" onClick={onExport}>
          {say('exportEverything')}
        </button>
        <button type="button" class="button" onClick={onLater}>
          {say('exportDueLater')}
        </button>
      </p>
    </Notice>
  );
}
