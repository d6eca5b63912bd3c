import { say } from '../../lib/text/say';
import type { DraftRow } from './draft-view';
import { USE_WORDS } from './use-words';

export interface DraftItemProps {
  readonly row: DraftRow;
  /** The one row in the tab order, with its actions open. */
  readonly current: boolean;
  readonly onCurrent: () => void;
  readonly onCopy: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One draft: its whole text, what it is for, and what can be done with it. */
export function DraftItem({ row, current, onCurrent, onCopy, onEdit, onRemove }: DraftItemProps) {
  const tabIndex = current ? 0 : -1;
  const actions = [
    { words: say('draftCopy'), kind: 'is-first', act: onCopy },
    { words: say('draftEdit'), kind: '', act: onEdit },
    { words: say('draftRemove'), kind: 'is-quiet', act: onRemove },
  ];
  return (
    <li
      class="draft"
      data-key={row.key}
      data-current={current ? '' : undefined}
      tabIndex={tabIndex}
      onFocus={(event) => event.target === event.currentTarget && onCurrent()}
    >
      <p class="draft-text">
        <bdi>{row.text}</bdi>
      </p>
      <div class="draft-foot">
        <p class="soft">
          {say(USE_WORDS[row.use])} · {row.writtenWords}
        </p>
        <div class="row-actions">
          {actions.map(({ words, kind, act }) => (
            <button
              key={words}
              type="button"
              class={`button ${kind}`}
              tabIndex={tabIndex}
              // The second click of a double click would meet the row that took this one's place.
              onClick={(event) => event.detail < 2 && act()}
            >
              {words}
            </button>
          ))}
        </div>
      </div>
    </li>
  );
}
