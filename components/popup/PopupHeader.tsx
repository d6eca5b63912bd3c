import { say } from '../../lib/text/say';
import { Icon } from '../Icon';

export interface PopupHeaderProps {
  readonly onOpenLedger: () => void;
  readonly onOpenSettings: () => void;
  readonly onHelp?: (() => void) | undefined;
}

export function PopupHeader({ onOpenLedger, onOpenSettings, onHelp }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <h1 class="wordmark">{say('extensionName')}</h1>
      <div class="popup-tools">
        {onHelp !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('popupKeys')}
            title={say('popupKeys')}
            onClick={onHelp}
          >
            <Icon name="keys" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={say('popupLedger')}
          title={say('popupLedger')}
          onClick={onOpenLedger}
        >
          <Icon name="ledger" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say('settingsTitle')}
          title={say('settingsTitle')}
          onClick={onOpenSettings}
        >
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
