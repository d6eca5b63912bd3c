import type { PanelView } from '../../lib/ledger/panel-view';
import { currentLocale, say } from '../../lib/text/say';
import { NoteField } from './NoteField';

export interface PanelMoreProps {
  readonly history: PanelView['history'];
  readonly notes: readonly string[];
  readonly busy: boolean;
  readonly onNote: (text: string, event: MouseEvent) => void;
}

/** The note field, the notes there are, and the short history; folded away until wanted. */
export function PanelMore({ history, notes, busy, onNote }: PanelMoreProps) {
  const count = history.length + notes.length;
  return (
    <details>
      <summary>{count === 0 ? say('pageNoteAdd') : say('pageNotesAndHistory', { count })}</summary>
      <div class="panel-more">
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
        {/* A new field only once the note is among the others: what could not be kept is not lost. */}
        <NoteField key={notes.length} busy={busy} onNote={onNote} />
        <ol aria-label={say('pageHistory')}>
          {history.map(({ at, words }) => (
            <li key={`${at} ${words}`} class="panel-moment">
              <span>{words}</span>
              <Moment at={at} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

function Moment({ at }: { readonly at: number }) {
  const date = new Date(at);
  return (
    <time class="soft" dateTime={date.toISOString()}>
      {date.toLocaleString(currentLocale(), {
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      })}
    </time>
  );
}
