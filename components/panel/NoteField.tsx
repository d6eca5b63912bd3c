import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { FullField } from '../text/FullField';

export interface NoteFieldProps {
  readonly busy: boolean;
  readonly onNote: (text: string, event: MouseEvent) => void;
}

/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;

export function NoteField({ busy, onNote }: NoteFieldProps) {
  const [text, setText] = useState('');
  const note = text.trim();
  return (
    <div>
      <label>
        <span class="soft">{say('pageNote')}</span>
        <textarea value={text} maxLength={NOTE_MAX} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={busy || note === ''} onClick={(event) => onNote(note, event)}>
        {say('pageNoteKeep')}
      </button>
      <FullField text={text} max={NOTE_MAX} />
    </div>
  );
}
