import { Icon } from '../Icon';

export interface PopupHeaderProps {
  readonly onOpenLedger: () => void;
  readonly onOpenSettings: () => void;
  readonly onHelp?: (() => void) | undefined;
}

export function PopupHeader({ onOpenLedger, onOpenSettings, onHelp }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <h1 class="wordmark">Good Turn</h1>
      <div class="popup-tools">
        {onHelp !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label="Keyboard shortcuts"
            title="Keyboard shortcuts"
            onClick={onHelp}
          >
            <Icon name="keys" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label="Open the ledger"
          title="Open the ledger"
          onClick={onOpenLedger}
        >
          <Icon name="ledger" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Settings"
          title="Settings"
          onClick={onOpenSettings}
        >
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
