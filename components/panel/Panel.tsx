import { useEffect, useRef } from 'preact/hooks';
import type { PanelView } from '../../lib/ledger/panel-view';
import type { PageRecord } from '../../lib/messages/page-messages';
import { say, sayAround } from '../../lib/text/say';
import { displayName } from '../text/display-name';
import { PanelMore } from './PanelMore';
import { panelActions } from './panel-actions';

export interface PanelProps {
  readonly view: PanelView;
  /** The page's own theme; by the system's choice when absent. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** A record is on its way: no second one meanwhile. */
  readonly busy: boolean;
  /** What went wrong with the last action, and what to do. */
  readonly error?: string | undefined;
  /** What was just put down; offers to undo it. */
  readonly recorded?: string | undefined;
  /** Each with the event, so that the one who mounts it can refuse what the writer did not do or could not see. */
  readonly onRecord: (what: PageRecord, event: MouseEvent) => void;
  readonly onNote: (text: string, event: MouseEvent) => void;
  readonly onUndo: (event: MouseEvent) => void;
  readonly onClose: () => void;
}

/** What is between you and one person, and what can be put down about it, beside their response. */
export function Panel({ view, theme, busy, error, recorded, onRecord, onNote, onUndo, onClose }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const handle = `@${view.username}`;
  const name = displayName(view.name) ?? handle;
  const onKeyDown = (event: KeyboardEvent) => {
    // Medium has keys of its own: what is typed here stays here.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={say('pageLabel', { name })}
      dir={say('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="panel-top">
        <h2 class="panel-name">
          <bdi>{name}</bdi>
        </h2>
        <bdi class="panel-handle soft">{name === handle ? '' : handle}</bdi>
        <span class="panel-followers soft">{view.followers ?? say('pageFollowersUnknown')}</span>
        <button type="button" class="panel-close" aria-label={say('pageClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
      <p class="panel-standing soft" data-tone={view.tone}>
        {view.says !== undefined && (
          <>{sayAround('pageSays', { quoted: <q>{displayName(view.says.quoted)}</q> })} </>
        )}
        <strong>{say('pageStanding', { standing: view.standing })}</strong>
      </p>
      {view.site !== undefined && <p class="panel-site soft">{view.site}</p>}
      <div class="panel-actions">
        {panelActions(view).map(({ what, words, kind }) => (
          <button
            key={what}
            type="button"
            class={kind}
            disabled={busy}
            onClick={(event) => onRecord(what, event)}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="panel-status" role="status">
        {error !== undefined ? (
          <p class="panel-error">{error}</p>
        ) : (
          recorded !== undefined && (
            <p class="panel-said">
              <span>{recorded}</span>
              <button type="button" disabled={busy} onClick={onUndo}>
                {say('pageUndo')}
              </button>
            </p>
          )
        )}
      </div>
      <PanelMore history={view.history} notes={view.notes} busy={busy} onNote={onNote} />
    </div>
  );
}
