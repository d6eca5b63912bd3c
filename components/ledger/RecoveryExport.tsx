import { say } from '../../lib/text/say';

export interface RecoveryExportProps {
  /** What came of the last export, in words. */
  readonly told: string | undefined;
  readonly onExport: () => void;
}

/** Before anything else: a copy outside the browser of what is there now. */
export function RecoveryExport({ told, onExport }: RecoveryExportProps) {
  return (
    <>
      <p>
        <strong>{say('recoveryExportFirst')}.</strong> {say('recoveryExportWhy')}
      </p>
      <p class="data-row">
        <button type="button" class="button is-first" onClick={onExport}>
          {say('exportEverything')}
        </button>
        <span class="soft" role="status">
          {told ?? ''}
        </span>
      </p>
    </>
  );
}
