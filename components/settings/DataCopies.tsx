import { Moment } from '../text/Moment';
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
      <h3>Copies kept here</h3>
      <p class="soft">
        One a day for the last seven days, one a week for four weeks. They are inside the browser: they help
        against a slip, not against a lost computer.
      </p>
      {copies.length === 0 && <p>No copy yet. The first one is made within a quarter of an hour.</p>}
      <ul class="data-copies">
        {copies.map(({ at, rows }) => (
          <li key={at}>
            <Moment at={at} now={now} />
            <span class="soft">{rows === 1 ? '1 line' : `${rows} lines`}</span>
            <button type="button" class="button" onClick={() => onCopy(at)}>
              Look and restore<span class="unseen"> this copy</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
