import { useState } from 'preact/hooks';

/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;

export interface NoteFormProps {
  /** True once the note is kept; until then it stays in the field. */
  readonly onNote: (text: string) => Promise<boolean>;
}

export function NoteForm({ onNote }: NoteFormProps) {
  const [text, setText] = useState('');
  const note = text.trim();
  const keep = async () => {
    if (await onNote(note)) setText('');
  };
  return (
    <div class="note-form">
      <label>
        <span class="soft">A note, only for you</span>
        <textarea
          class="field"
          value={text}
          maxLength={NOTE_MAX}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button" disabled={note === ''} onClick={keep}>
        Keep the note
      </button>
    </div>
  );
}
