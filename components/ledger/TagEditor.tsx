import { useState } from 'preact/hooks';
import { TAG_MAX } from '../../lib/ledger/tag';
import { say } from '../../lib/text/say';
import { Icon } from '../Icon';
import { displayLabel } from '../text/display-name';

export interface TagEditorProps {
  readonly tags: readonly string[];
  /** True once it is kept. */
  readonly onTag: (tag: string, on: boolean) => Promise<boolean>;
}

/** The tags of one person: each can be taken off, another put on. */
export function TagEditor({ tags, onTag }: TagEditorProps) {
  const [tag, setTag] = useState('');
  const wanted = tag.trim();
  return (
    <div class="tag-editor">
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((one) => (
            <li key={one} class="saved-view">
              <bdi class="tag">{displayLabel(one)}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={say('tagRemove', { tag: displayLabel(one) })}
                onClick={() => onTag(one, false)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="view-form"
        onSubmit={async (event) => {
          event.preventDefault();
          if (wanted !== '' && (await onTag(wanted, true))) setTag('');
        }}
      >
        <input
          class="field"
          aria-label={say('filterTag')}
          value={tag}
          maxLength={TAG_MAX}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={wanted === ''}>
          {say('tagAdd')}
        </button>
      </form>
    </div>
  );
}
