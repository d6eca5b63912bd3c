import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { FullField } from '../text/FullField';

/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;

export interface NoteFormProps {
  readonly words: string;
  readonly keepWords: string;
  /** What the field holds at first. */
  readonly begin?: string;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** True once the note is kept; until then it stays in the field. */
  readonly onNote: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

export function NoteForm({ words, keepWords, begin = '', field, onNote, onCancel }: NoteFormProps) {
  const [text, setText] = useState(begin);
  const note = text.trim();
  const keep = async () => {
    if (await onNote(note)) setText('');
  };
  return (
    <div class="note-form">
      <label>
        <span class="soft">{words}</span>
        <textarea
          ref={field ?? null}
          class="field"
          value={text}
          maxLength={NOTE_MAX}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
        />
      </label>
      <p class="data-row">
        <button type="button" class="button" disabled={note === ''} onClick={keep}>
          {keepWords}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button is-quiet" onClick={onCancel}>
            {say('cancel')}
          </button>
        )}
        <FullField text={text} max={NOTE_MAX} />
      </p>
    </div>
  );
}
