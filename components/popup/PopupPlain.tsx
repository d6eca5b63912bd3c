import type { PopupHandlers } from './Popup';
import type { PopupView } from './popup-view';

export interface PopupPlainProps {
  readonly view: Exclude<PopupView, { readonly state: 'ready' }>;
  readonly on: Pick<PopupHandlers, 'onOpenWelcome' | 'onRetry'>;
}

/** The states without lists: loading, first run, cannot read. */
export function PopupPlain({ view, on }: PopupPlainProps) {
  switch (view.state) {
    case 'loading':
      return (
        <main class="popup-plain" aria-busy="true">
          <p class="soft" role="status">
            {view.slow ? 'Opening your ledger…' : ''}
          </p>
        </main>
      );
    case 'firstRun':
      return (
        <main class="popup-plain">
          <h2>Before you begin</h2>
          <p>
            Good Turn is a private notebook: whom you followed, who said they would follow back, and how far
            it is to your goal. Medium’s rules have something to say about that, so please read one page
            first.
          </p>
          <p>
            <button type="button" class="button is-first" onClick={on.onOpenWelcome}>
              Read it and choose
            </button>
          </p>
          <p class="soft">Until then nothing is put down.</p>
        </main>
      );
    case 'failed':
      return (
        <main class="popup-plain">
          <h2>Your ledger could not be read</h2>
          <p role="alert">{view.words}</p>
          <p>
            <button type="button" class="button is-first" onClick={on.onRetry}>
              Try again
            </button>
          </p>
          <p class="soft">Nothing was changed or lost by trying.</p>
        </main>
      );
  }
}
