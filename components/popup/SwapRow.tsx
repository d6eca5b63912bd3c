import type { AppRecord } from '../../lib/messages/protocol';
import { Pill } from '../Pill';
import { RowActions } from '../rows/RowActions';
import type { RowView } from '../rows/row-view';
import { PersonName } from '../text/PersonName';

export interface SwapRowProps {
  readonly row: RowView;
  /** The one row in the tab order, with its actions and quoted words open. */
  readonly current: boolean;
  readonly onCurrent: () => void;
  readonly onAct: (what: AppRecord) => void;
}

/** One swap: name, followers and status; the words that explain it; its actions. */
export function SwapRow({ row, current, onCurrent, onAct }: SwapRowProps) {
  const tabIndex = current ? 0 : -1;
  return (
    <li
      class="swap-row"
      data-key={row.key}
      data-current={current ? '' : undefined}
      tabIndex={tabIndex}
      onFocus={(event) => event.target === event.currentTarget && onCurrent()}
    >
      <div class="swap-line">
        <PersonName name={row.name} username={row.username} href={row.profileUrl} tabIndex={tabIndex} />
        <span class="swap-followers soft">
          <span class="unseen">followers: </span>
          {row.followers ?? 'unknown'}
        </span>
        <Pill {...row.pill} />
      </div>
      <p class="swap-why soft">
        {row.quoted !== undefined && <q>{row.quoted}</q>}
        {row.where !== undefined && (
          <span>
            <bdi>{row.where}</bdi>
          </span>
        )}
        {row.asked !== undefined && <span>{row.asked}</span>}
      </p>
      <RowActions actions={row.actions} tabIndex={tabIndex} onAct={onAct} />
    </li>
  );
}
