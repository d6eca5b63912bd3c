import { say } from '../../lib/text/say';
import { Pill } from '../Pill';
import { RowActions } from '../rows/RowActions';
import { displayName } from '../text/display-name';
import { ForgetPerson } from './ForgetPerson';
import type { LedgerHandlers } from './Ledger';
import type { PersonView } from './ledger-view';
import { NoteForm } from './NoteForm';
import { TagEditor } from './TagEditor';
import { Timeline } from './Timeline';

export interface PersonPageProps {
  readonly view: PersonView;
  readonly on: Pick<LedgerHandlers, 'onAct' | 'onNote' | 'onTag' | 'onForget'>;
}

/** One person: where you stand, what can be done, notes, and everything that was put down, with its evidence. */
export function PersonPage({ view, on }: PersonPageProps) {
  const { row } = view;
  if (row === undefined) {
    return (
      <section class="ledger-page">
        <h1>Nobody here</h1>
        <p class="soft">Your ledger knows nobody under this address.</p>
      </section>
    );
  }
  const handle = row.username === undefined ? undefined : `@${row.username}`;
  const name = displayName(row.name) ?? handle ?? 'No name';
  return (
    <section class="ledger-page">
      <div class="person-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <Pill {...row.pill} />
      </div>
      <p class="soft person-facts">
        {row.profileUrl !== undefined && (
          <a href={row.profileUrl} target="_blank" rel="noopener noreferrer">
            <bdi>{handle ?? 'Profile on Medium'}</bdi>
          </a>
        )}
        <span>{row.followers === undefined ? 'followers unknown' : `${row.followers} followers`}</span>
        {view.formerNames.length > 0 && (
          <span>
            before:{' '}
            {view.formerNames.map((former) => (
              <bdi key={former}>{displayName(former)} </bdi>
            ))}
          </span>
        )}
      </p>
      <p>{view.standing}.</p>
      {row.actions.length > 0 && (
        <RowActions actions={row.actions} tabIndex={0} onAct={(what) => on.onAct(row, what)} />
      )}
      <h2>{say('tagsTitle')}</h2>
      <TagEditor tags={view.tags} onTag={(tag, isOn) => on.onTag(row.key, tag, isOn)} />
      <h2>Notes</h2>
      <ul class="notes">
        {view.notes.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <NoteForm onNote={(text) => on.onNote(row.key, text)} />
      <h2>What happened</h2>
      <Timeline lines={view.lines} />
      <ForgetPerson key={row.key} name={name} onForget={() => on.onForget(row.key)} />
    </section>
  );
}
