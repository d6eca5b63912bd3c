import { say } from '../../lib/text/say';
import { Restore } from '../Restore';
import type { PopupHandlers } from './Popup';
import type { PopupView } from './popup-view';

export interface PopupPlainProps {
  readonly view: Exclude<PopupView, { readonly state: 'ready' }>;
  readonly on: Pick<PopupHandlers, 'onOpenWelcome' | 'onRestore' | 'onRetry'>;
}

/** The states without lists: loading, first run, cannot read. */
export function PopupPlain({ view, on }: PopupPlainProps) {
  switch (view.state) {
    case 'loading':
      return (
        <main class="popup-plain" aria-busy="true">
          <p class="soft" role="status">
            {view.slow ? say('ledgerOpening') : ''}
          </p>
        </main>
      );
    case 'firstRun':
      return (
        <main class="popup-plain">
          <h2>{say('firstRunTitle')}</h2>
          <p>{say('firstRunIntro')}</p>
          <p>
            <button type="button" class="button is-first" onClick={on.onOpenWelcome}>
              {say('firstRunRead')}
            </button>
          </p>
          <p class="soft">{say('firstRunUntil')}</p>
          <Restore onRestore={on.onRestore} />
        </main>
      );
    case 'failed':
      return (
        <main class="popup-plain">
          <h2>{say(view.isOlder ? 'ledgerOlderTitle' : 'ledgerUnreadable')}</h2>
          <p role="alert">{view.words}</p>
          <p>
            <button type="button" class="button is-first" onClick={on.onRetry}>
              {say('tryAgain')}
            </button>
          </p>
          <p class="soft">{say('nothingLost')}</p>
        </main>
      );
  }
}
