import { useState } from 'preact/hooks';
import { useAsking } from '../use-asking';

export interface DataDeleteProps {
  /** What came of the last erasing. */
  readonly told?: string | undefined;
  readonly onForgetStrangers: () => void;
  readonly onDeleteAll: () => void;
}

/** What has to be typed before everything goes. */
const WORD = 'delete';

/** Erasing: what was taken back, or everything. */
export function DataDelete({ told, onForgetStrangers, onDeleteAll }: DataDeleteProps) {
  const { asking, setAsking, answer, opener } = useAsking<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const close = () => {
    setAsking(false);
    setTyped('');
  };
  return (
    <div class="data-part">
      <h3>Erase</h3>
      <p class="soft">
        To forget one person, open their page. What you have taken back stays in the journal until it is
        erased:
      </p>
      <p>
        <button type="button" class="button" onClick={onForgetStrangers}>
          Erase what I took back about people not in my ledger
        </button>
      </p>
      {!asking && (
        <p>
          <button ref={opener} type="button" class="button is-danger" onClick={() => setAsking(true)}>
            Delete everything…
          </button>
        </p>
      )}
      {asking && (
        <section class="notice is-urgent" aria-labelledby="delete-all">
          <strong id="delete-all">Delete everything?</strong>
          <p>
            Every person, swap, thread, note and follower count goes, the second copy and all dated copies
            too. Files that you exported stay where you put them. This cannot be undone.
          </p>
          <label class="data-file">
            <span>Type “{WORD}” to go on</span>
            <input
              ref={answer}
              class="field"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="data-row">
            <button
              type="button"
              class="button is-danger"
              disabled={typed.trim().toLowerCase() !== WORD}
              onClick={() => {
                close();
                onDeleteAll();
              }}
            >
              Delete everything
            </button>
            <button type="button" class="button" onClick={close}>
              Keep it
            </button>
          </p>
        </section>
      )}
      <p role="status">{told ?? ''}</p>
    </div>
  );
}
