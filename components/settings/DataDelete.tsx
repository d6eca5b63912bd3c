import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { useAsking } from '../use-asking';

export interface DataDeleteProps {
  /** What came of the last erasing. */
  readonly told?: string | undefined;
  readonly onForgetStrangers: () => void;
  readonly onDeleteAll: () => void;
}

/** Erasing: what was taken back, or everything. */
export function DataDelete({ told, onForgetStrangers, onDeleteAll }: DataDeleteProps) {
  const { asking, setAsking, answer, opener } = useAsking<HTMLInputElement>();
  /** What has to be typed before everything goes. */
  const word = say('deleteAllWord');
  const [typed, setTyped] = useState('');
  const close = () => {
    setAsking(false);
    setTyped('');
  };
  return (
    <div class="data-part">
      <h3>{say('eraseTitle')}</h3>
      <p class="soft">{say('eraseIntro')}</p>
      <p>
        <button type="button" class="button" onClick={onForgetStrangers}>
          {say('eraseStrangers')}
        </button>
      </p>
      {!asking && (
        <p>
          <button ref={opener} type="button" class="button is-danger" onClick={() => setAsking(true)}>
            {say('deleteAllOpen')}
          </button>
        </p>
      )}
      {asking && (
        <section class="notice is-urgent" aria-labelledby="delete-all">
          <strong id="delete-all">{say('deleteAllAsk')}</strong>
          <p>{say('deleteAllWhat')}</p>
          <label class="data-file">
            <span>{say('deleteAllType', { word })}</span>
            <input
              ref={answer}
              class="field"
              maxLength={100}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="data-row">
            <button
              type="button"
              class="button is-danger"
              disabled={typed.trim().toLowerCase() !== word}
              onClick={() => {
                close();
                onDeleteAll();
              }}
            >
              {say('deleteAllDo')}
            </button>
            <button type="button" class="button" onClick={close}>
              {say('deleteAllKeep')}
            </button>
          </p>
        </section>
      )}
      <p role="status">{told ?? ''}</p>
    </div>
  );
}
