import { useState } from 'preact/hooks';

/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;

export function NoteForm({ onNote }: { readonly onNote: (text: string) => void }) {
  const [text, setText] = useState('');
  const keep = () => {
    const note = text.trim();
    if (note === '') return;
    onNote(note);
    setText('');
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
      <button type="button" class="button" disabled={text.trim() === ''} onClick={keep}>
        Keep the note
      </button>
    </div>
  );
}
