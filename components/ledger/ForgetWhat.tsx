import type { ForgetCounts } from '../../lib/messages/carry-messages';
import { say, sayCount, sayList } from '../../lib/text/say';
import { displayLabel, displayName } from '../text/display-name';
import { routeLink } from './route';

export interface ForgetWhatProps {
  /** Absent while they are being counted, or when they cannot be. */
  readonly counts: ForgetCounts | undefined;
  /** Ids of the notes about others that are to go along. */
  readonly chosen: readonly string[];
  readonly onChoose: (notes: readonly string[]) => void;
}

/** What goes with a person, how much of it there is, and what stays. */
export function ForgetWhat({ counts, chosen, onChoose }: ForgetWhatProps) {
  return (
    <>
      <p>{say('forgetWhat')}</p>
      <div role="status">
        {counts === undefined ? (
          <p>{say('forgetCounting')}</p>
        ) : (
          <ul class="forget-counts">
            {linesOf(counts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {counts !== undefined && counts.named.length > 0 && (
        <fieldset class="forget-notes">
          <legend>{sayCount('forgetNamed', counts.named.length)}</legend>
          {counts.named.map(({ entryId, personKey, about, text }) => (
            <div key={entryId}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(entryId)}
                  onChange={({ currentTarget: { checked } }) =>
                    onChoose(checked ? [...chosen, entryId] : chosen.filter((id) => id !== entryId))
                  }
                />
                <q>
                  <bdi>{text}</bdi>
                </q>
              </label>
              <a class="link" href={routeLink({ page: 'person', key: personKey })}>
                <bdi>{displayName(about) ?? say('noName')}</bdi>
              </a>
            </div>
          ))}
        </fieldset>
      )}
      <p>{say('forgetStays')}</p>
    </>
  );
}

function linesOf({ entries, notes, stripped, mirrored, copies, views }: ForgetCounts): readonly string[] {
  return [
    sayCount('forgetEntries', entries),
    ...(notes > 0 ? [sayCount('forgetNotes', notes)] : []),
    ...(stripped > 0 ? [sayCount('forgetStripped', stripped)] : []),
    ...(mirrored > 0 ? [sayCount('forgetMirrored', mirrored)] : []),
    ...(copies > 0 ? [sayCount('forgetCopies', copies)] : []),
    ...(views.length > 0
      ? [sayCount('forgetViews', views.length, { names: sayList(views.map(displayLabel)) })]
      : []),
  ];
}
