import { say, sayCount } from '../../lib/text/say';
import { Moment, momentWords } from '../text/Moment';
import type { CopyView } from './data-view';

export interface DataCopiesProps {
  readonly copies: readonly CopyView[];
  readonly now: number;
  readonly onCopy: (at: number) => void;
}

/** The dated copies that Good Turn keeps by itself. */
export function DataCopies({ copies, now, onCopy }: DataCopiesProps) {
  return (
    <div class="data-part">
      <h3>{say('dataCopies')}</h3>
      <p class="soft">{say('dataCopiesIntro')}</p>
      {copies.length === 0 && <p>{say('dataCopiesNone')}</p>}
      <ul class="data-copies">
        {copies.map(({ at, rows }) => (
          <li key={at}>
            <Moment at={at} now={now} />
            <span class="soft">{sayCount('dataLines', rows)}</span>
            <button
              type="button"
              class="button"
              aria-label={say('dataCopyRestoreOf', { when: momentWords(at, now) })}
              onClick={() => onCopy(at)}
            >
              {say('dataCopyRestore')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
