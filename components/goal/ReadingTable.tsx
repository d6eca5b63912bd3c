import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { Moment } from '../text/Moment';
import type { ReadingRow } from './chart-view';

/** Lines shown at first, and added by each "Show more". */
const STEP = 60;

export interface ReadingTableProps {
  /** Newest first. */
  readonly rows: readonly ReadingRow[];
  readonly now: number;
}

/** The readings of the curve as a table, for whoever reads numbers rather than lines. */
export function ReadingTable({ rows, now }: ReadingTableProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <details class="reading-details">
      <summary>{say('readingsTitle')}</summary>
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">{say('readingsWhen')}</th>
            <th scope="col">{say('readingsCount')}</th>
            <th scope="col">{say('readingsChange')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ at, count, change, doubtful }) => (
            <tr key={at}>
              <th scope="row">
                <Moment at={at} now={now} />
              </th>
              <td>{count}</td>
              <td>{doubtful ? <span class="soft">{say('readingDoubtful')}</span> : change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <p>
          <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
            {say('showMore')}
          </button>
        </p>
      )}
    </details>
  );
}
