import { say } from '../../lib/text/say';
import { displayName } from '../text/display-name';
import { Moment } from '../text/Moment';
import { useAsking } from '../use-asking';
import { NoteForm } from './NoteForm';
import type { NoteView } from './person-view';

/** As much of a note as tells it from the others. */
const NAMED_BY = 60;

export interface NoteHandlers {
  /** Each is true once it is written. */
  readonly onNote: (text: string) => Promise<boolean>;
  readonly onEdit: (noteId: string, text: string) => Promise<boolean>;
  readonly onTake: (noteId: string) => void;
}

export interface NotesProps {
  readonly notes: readonly NoteView[];
  readonly now: number;
  readonly on: NoteHandlers;
}

/** What the writer keeps about somebody: the newest note last, and room for another. */
export function Notes({ notes, now, on }: NotesProps) {
  return (
    <>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <Note key={note.id} note={note} now={now} on={on} />
          ))}
        </ul>
      )}
      <NoteForm words={say('noteLabel')} keepWords={say('noteKeep')} onNote={on.onNote} />
    </>
  );
}

interface NoteProps {
  readonly note: NoteView;
  readonly now: number;
  readonly on: Pick<NoteHandlers, 'onEdit' | 'onTake'>;
}

function Note({ note: { id, at, text }, now, on }: NoteProps) {
  const { asking, setAsking, answer, opener } = useAsking<HTMLTextAreaElement>();
  const begins = displayName(text)?.slice(0, NAMED_BY) ?? '';
  if (asking) {
    const edit = async (edited: string) => {
      const kept = edited === text || (await on.onEdit(id, edited));
      if (kept) setAsking(false);
      return kept;
    };
    return (
      <li>
        <NoteForm
          words={say('noteEditLabel')}
          keepWords={say('noteKeepEdited')}
          begin={text}
          field={answer}
          onNote={edit}
          onCancel={() => setAsking(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <p class="note-text">
        <bdi>{text}</bdi>
      </p>
      <p class="note-foot soft">
        <Moment at={at} now={now} />
        <button
          ref={opener}
          type="button"
          class="button is-quiet"
          aria-label={say('noteEditOf', { note: begins })}
          onClick={() => setAsking(true)}
        >
          {say('noteEdit')}
        </button>
        <button
          type="button"
          class="button is-quiet"
          aria-label={say('noteTakeOf', { note: begins })}
          onClick={() => on.onTake(id)}
        >
          {say('noteTake')}
        </button>
      </p>
    </li>
  );
}
