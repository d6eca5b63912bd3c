import type { AppRecord } from '../../lib/messages/app-messages';
import { sayCount, sayNumber } from '../../lib/text/say';
import type { RowView } from '../rows/row-view';
import type { RowList } from './popup-view';
import { SwapRow } from './SwapRow';

export interface SwapSectionProps {
  readonly title: string;
  readonly list: RowList;
  /** Shown in the place of an empty list. */
  readonly empty?: string;
  /** One sentence under the heading. */
  readonly note?: string;
  readonly currentKey: string | undefined;
  readonly onCurrent: (key: string) => void;
  readonly onAct: (row: RowView, what: AppRecord) => void;
  readonly onOpenLedger: () => void;
}

/** One of the popup's lists under its heading. */
export function SwapSection({
  title,
  list,
  empty,
  note,
  currentKey,
  onCurrent,
  onAct,
  onOpenLedger,
}: SwapSectionProps) {
  const more = list.total - list.rows.length;
  return (
    <section class="swap-section">
      <h2 class="swap-heading">
        <span>{title}</span> <span class="soft">{sayNumber(list.total)}</span>
      </h2>
      {note !== undefined && <p class="swap-note soft">{note}</p>}
      {list.rows.length === 0 && <p class="swap-empty soft">{empty}</p>}
      <ul>
        {list.rows.map((row) => (
          <SwapRow
            key={row.key}
            row={row}
            current={row.key === currentKey}
            onCurrent={() => onCurrent(row.key)}
            onAct={(what) => onAct(row, what)}
          />
        ))}
      </ul>
      {more > 0 && (
        <p class="swap-more">
          <button type="button" class="button is-quiet" onClick={onOpenLedger}>
            {sayCount('popupMore', more)}
          </button>
        </p>
      )}
    </section>
  );
}
