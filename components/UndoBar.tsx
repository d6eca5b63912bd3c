import { say } from '../lib/text/say';

export interface UndoBarProps {
  /** What was just put down; absent when there is nothing to undo. */
  readonly words?: string | undefined;
  /** Whether `words` can be taken back; yes unless told. */
  readonly canUndo?: boolean;
  /** Something that went wrong with the last action. */
  readonly error?: string | undefined;
  readonly onUndo: () => void;
}

/** Says what was put down and offers to take it back. The live region is always there, so that a change is read out. */
export function UndoBar({ words, canUndo = true, error, onUndo }: UndoBarProps) {
  return (
    <div
      class="undo-bar"
      role="status"
      data-shown={words === undefined && error === undefined ? undefined : ''}
    >
      {error !== undefined ? (
        <span class="undo-error">{error}</span>
      ) : (
        words !== undefined && (
          <>
            <bdi class="undo-words">{words}</bdi>
            {canUndo && (
              <button type="button" class="button" onClick={onUndo} aria-keyshortcuts="u">
                {say('undo')}
              </button>
            )}
          </>
        )
      )}
    </div>
  );
}
