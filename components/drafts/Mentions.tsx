import { say, sayCount } from '../../lib/text/say';
import { PersonName } from '../text/PersonName';
import type { MentionView } from './draft-view';

export interface MentionsProps {
  readonly people: readonly MentionView[];
  readonly onMention: (key: string, isChosen: boolean) => void;
}

/** Who of a thread is overdue. Whom the writer asked before is struck out: once is enough. */
export function Mentions({ people, onMention }: MentionsProps) {
  const chosen = people.filter(({ isChosen }) => isChosen).length;
  return (
    <fieldset class="copying-part">
      <legend class="copying-label">{say('copyPeople')}</legend>
      {people.length === 0 ? (
        <p class="soft">{say('copyPeopleNone')}</p>
      ) : (
        <>
          <p class="soft">{say('copyPeopleHint')}</p>
          <ul class="mentions">
            {people.map(({ key, name, username, isChosen, asked }) => (
              <li key={key}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={asked !== undefined}
                    onChange={(event) => onMention(key, event.currentTarget.checked)}
                  />
                  {asked === undefined ? (
                    <PersonName name={name} username={username} />
                  ) : (
                    <>
                      <s>
                        <PersonName name={name} username={username} />
                      </s>
                      <span class="soft">{asked}</span>
                    </>
                  )}
                </label>
              </li>
            ))}
          </ul>
          <p class="soft" role="status">
            {chosen > 0 ? sayCount('copyAsks', chosen) : ''}
          </p>
        </>
      )}
    </fieldset>
  );
}
