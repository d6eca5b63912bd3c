import { useState } from 'preact/hooks';
import type { PanelView } from '../../lib/ledger/panel-view';

export interface PanelMoreProps {
  readonly history: PanelView['history'];
  readonly notes: readonly string[];
  readonly busy: boolean;
  readonly onNote: (text: string, event: MouseEvent) => void;
}

/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;

/** The note field, the notes there are, and the short history; folded away until wanted. */
export function PanelMore({ history, notes, busy, onNote }: PanelMoreProps) {
  const [text, setText] = useState('');
  const keep = (event: MouseEvent) => {
    const note = text.trim();
    if (note === '') return;
    onNote(note, event);
    setText('');
  };
  const count = history.length + notes.length;
  return (
    <details>
      <summary>{count === 0 ? 'Add a note' : `Notes and history (${count})`}</summary>
      <div class="panel-more">
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
        <label>
          <span class="soft">Your note, only for you</span>
          <textarea
            value={text}
            maxLength={NOTE_MAX}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div>
          <button type="button" disabled={busy || text.trim() === ''} onClick={keep}>
            Keep the note
          </button>
        </div>
        <ol aria-label="History">
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
      {date.toLocaleString(undefined, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })}
    </time>
  );
}
