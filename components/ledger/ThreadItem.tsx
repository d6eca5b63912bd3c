import { say } from '../../lib/text/say';
import { Pill } from '../Pill';
import { Moment } from '../text/Moment';
import { PersonName } from '../text/PersonName';
import { routeLink } from './route';
import type { OwnWords, ThreadRow } from './thread-view';

export interface ThreadItemProps {
  readonly thread: ThreadRow;
  readonly now: number;
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
}

/** One thread you responded in. */
export function ThreadItem({ thread, now, isCurrent, onCurrent }: ThreadItemProps) {
  const { title, url, newWords, facts, own, owing, more } = thread;
  return (
    <li data-key={thread.key} tabIndex={isCurrent ? 0 : -1} onFocusCapture={onCurrent}>
      <div class="thread-head">
        <h2>
          {url === undefined ? (
            <bdi>{title}</bdi>
          ) : (
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title}</bdi>
            </a>
          )}
        </h2>
        {newWords !== undefined && <Pill words={newWords} tone="offer" />}
      </div>
      <p class="soft">{facts.join(' · ')}</p>
      {own.map((words) => (
        <Own key={words.id} words={words} now={now} />
      ))}
      {owing.length > 0 && (
        <div class="thread-owing">
          <p>{say('threadOwing')}</p>
          <ul>
            {owing.map(({ key, name, username, pill }) => (
              <li key={key}>
                <PersonName name={name} username={username} href={routeLink({ page: 'person', key })} here />
                <Pill {...pill} />
              </li>
            ))}
            {more && (
              <li>
                <a class="link" href={more.href}>
                  {more.words}
                </a>
              </li>
            )}
          </ul>
        </div>
      )}
    </li>
  );
}

function Own({ words: { at, text, url }, now }: { readonly words: OwnWords; readonly now: number }) {
  const when = <Moment at={at} now={now} />;
  return (
    <p class="thread-own">
      {url === undefined ? (
        <span class="soft">{when}</span>
      ) : (
        <a class="link" href={url} target="_blank" rel="noopener noreferrer">
          {when}
        </a>
      )}{' '}
      {text === undefined ? (
        <span class="soft">{say('threadWordsUnknown')}</span>
      ) : (
        <q>
          <bdi>{text}</bdi>
        </q>
      )}
    </p>
  );
}
