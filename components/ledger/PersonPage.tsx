import { say, sayListAround } from '../../lib/text/say';
import { Pill } from '../Pill';
import { RowActions } from '../rows/RowActions';
import { displayName } from '../text/display-name';
import { ForgetPerson } from './ForgetPerson';
import type { LedgerHandlers } from './Ledger';
import { LegChart } from './LegChart';
import type { PersonRow } from './ledger-view';
import { Notes } from './Notes';
import type { PersonView } from './person-view';
import { TagEditor } from './TagEditor';
import { Timeline } from './Timeline';

export interface PersonPageProps {
  readonly view: PersonView;
  readonly on: Pick<
    LedgerHandlers,
    'onAct' | 'onTag' | 'onNote' | 'onEditNote' | 'onTakeNote' | 'onForgetAsked' | 'onForget'
  >;
}

/** One person: where you stand, what can be done, notes, and everything that was put down, with its evidence. */
export function PersonPage({ view, on }: PersonPageProps) {
  const { row } = view;
  if (row === undefined) {
    return (
      <section class="ledger-page">
        <h1>{say('personNobody')}</h1>
        <p class="soft">{say('personNobodyWords')}</p>
      </section>
    );
  }
  const name = displayName(row.name) ?? handleOf(row) ?? say('noName');
  return (
    <section class="ledger-page person-page">
      <div class="person-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <Pill {...row.pill} />
      </div>
      <Facts row={row} formerNames={view.formerNames} />
      <p>{view.standing}.</p>
      {row.actions.length > 0 && (
        <RowActions actions={row.actions} tabIndex={0} onAct={(what) => on.onAct(row, what)} />
      )}
      {view.legs !== undefined && (
        <>
          <h2>{say('personLegs')}</h2>
          <LegChart view={view.legs} />
        </>
      )}
      {view.reliability.length > 0 && (
        <div class="reliability soft">
          {view.reliability.map((words) => (
            <p key={words}>{words}.</p>
          ))}
        </div>
      )}
      <h2>{say('tagsTitle')}</h2>
      <TagEditor tags={view.tags} onTag={(tag, isOn) => on.onTag(row.key, tag, isOn)} />
      <h2>{say('personNotes')}</h2>
      <Notes
        notes={view.notes}
        now={view.now}
        on={{ onNote: (text) => on.onNote(row.key, text), onEdit: on.onEditNote, onTake: on.onTakeNote }}
      />
      <h2>{say('personTimeline')}</h2>
      <Timeline lines={view.lines} />
      <ForgetPerson
        key={row.key}
        name={name}
        onAsk={() => on.onForgetAsked(row.key)}
        onForget={(notes) => on.onForget(row.key, notes)}
      />
    </section>
  );
}

function handleOf({ username }: PersonRow): string | undefined {
  return username === undefined ? undefined : `@${username}`;
}

function Facts({ row, formerNames }: { readonly row: PersonRow; readonly formerNames: readonly string[] }) {
  const former = formerNames.flatMap((one) => displayName(one) ?? []);
  return (
    <p class="soft person-facts">
      {row.profileUrl !== undefined && (
        <a href={row.profileUrl} target="_blank" rel="noopener noreferrer">
          <bdi>{handleOf(row) ?? say('personProfile')}</bdi>
        </a>
      )}
      <span>
        {row.followers === undefined
          ? say('personFollowersUnknown')
          : say('personFollowers', { followers: row.followers, read: row.followersRead ?? '' })}
      </span>
      {former.length > 0 && (
        <span>
          {say('personBefore')} {sayListAround(former.map((one) => <bdi key={one}>{one}</bdi>))}
        </span>
      )}
    </p>
  );
}
