import { Fragment } from 'preact';
import type { AppRecord } from '../../lib/messages/app-messages';
import { say } from '../../lib/text/say';
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
          <span class="unseen">{say('followersLabel')} </span>
          {row.followers ?? say('unknown')}
        </span>
        <Pill {...row.pill} />
      </div>
      <p class="swap-why soft">
        {whyOf(row).map((part, index) => (
          <Fragment key={part.key}>
            {index > 0 && ' · '}
            {part}
          </Fragment>
        ))}
      </p>
      <RowActions actions={row.actions} tabIndex={tabIndex} onAct={onAct} />
    </li>
  );
}

/** What explains the row: their words, where they said it, that they were asked. */
function whyOf({ quoted, where, asked }: RowView) {
  return [
    quoted !== undefined && <q key="quoted">{quoted}</q>,
    where !== undefined && <bdi key="where">{where}</bdi>,
    asked !== undefined && <span key="asked">{asked}</span>,
  ].filter((part) => part !== false);
}
