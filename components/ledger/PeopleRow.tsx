import type { AppRecord } from '../../lib/messages/app-messages';
import { say } from '../../lib/text/say';
import { Pill } from '../Pill';
import { RowActions } from '../rows/RowActions';
import { displayLabel, displayName } from '../text/display-name';
import { Moment } from '../text/Moment';
import { PersonName } from '../text/PersonName';
import type { PersonRow } from './ledger-view';
import { routeLink } from './route';

export interface PeopleRowProps {
  readonly row: PersonRow;
  /** Its place in the whole table, from 1, the head included. */
  readonly index: number;
  readonly now: number;
  readonly current: boolean;
  readonly selected: boolean;
  readonly onSelect: (toRange: boolean) => void;
  readonly onCurrent: () => void;
  readonly onAct: (what: AppRecord) => void;
}

/** One swap in the table. The name leads to the person's own page in the ledger. */
export function PeopleRow({
  row,
  index,
  now,
  current,
  selected,
  onSelect,
  onCurrent,
  onAct,
}: PeopleRowProps) {
  const tabIndex = current ? 0 : -1;
  return (
    <tr
      class="people-row"
      aria-rowindex={index}
      data-key={row.key}
      data-selected={selected ? '' : undefined}
      data-current={current ? '' : undefined}
      tabIndex={tabIndex}
      onFocus={(event) => event.target === event.currentTarget && onCurrent()}
    >
      <td class="people-pick">
        <input
          type="checkbox"
          aria-label={say('selectPerson', {
            name: displayName(row.name) ?? row.username ?? say('unknown'),
          })}
          checked={selected}
          tabIndex={tabIndex}
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </td>
      <td class="people-whole">
        <Pill {...row.pill} />
      </td>
      <th scope="row">
        <PersonName
          name={row.name}
          username={row.username}
          href={routeLink({ page: 'person', key: row.key })}
          tabIndex={tabIndex}
          here
        />
        <span class="people-tags">
          {row.looksLike !== undefined && (
            <span class="looks-like">
              <bdi>{row.looksLike}</bdi>
            </span>
          )}
          {row.tags?.map((tag) => (
            <bdi key={tag} class="tag">
              {displayLabel(tag)}
            </bdi>
          ))}
        </span>
      </th>
      <td
        class={row.followers === undefined ? 'people-whole soft' : 'people-whole'}
        title={row.followersRead}
        data-words={say('columnFollowers')}
      >
        {row.followers ?? say('unknown')}
        {row.followersRead !== undefined && <span class="unseen"> ({row.followersRead})</span>}
      </td>
      <td class="people-whole soft">
        {row.sinceAt === undefined ? say('unknown') : <Moment at={row.sinceAt} now={now} />}
      </td>
      <td class="people-whole soft is-due">
        {row.dueAt !== undefined && <Moment at={row.dueAt} now={now} />}
      </td>
      <td class="people-where">
        <span
          class="people-why soft"
          title={[row.where, row.quoted].filter((words) => words !== undefined).join('\n') || undefined}
        >
          {row.where !== undefined && <bdi>{row.where}</bdi>}
          {row.quoted !== undefined && (
            <>
              {' '}
              <q>{row.quoted}</q>
            </>
          )}
        </span>
      </td>
      <td class="people-note">
        <span class="people-why soft" title={row.note}>
          {row.note !== undefined && <bdi>{row.note}</bdi>}
        </span>
        <RowActions actions={row.actions} tabIndex={tabIndex} onAct={onAct} />
      </td>
    </tr>
  );
}
