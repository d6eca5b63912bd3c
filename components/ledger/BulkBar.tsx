import { useState } from 'preact/hooks';
import { TAG_MAX } from '../../lib/ledger/tag';
import { say, sayCount } from '../../lib/text/say';
import type { Label } from './ledger-view';

/** What can be done with several people at once. Nothing of it touches Medium. */
export interface BulkHandlers {
  /** True once it is done. */
  readonly onLetGoOfMany: (personKeys: readonly string[]) => Promise<boolean>;
  readonly onTagMany: (personKeys: readonly string[], tag: string, on: boolean) => Promise<boolean>;
  readonly onExportMany: (personKeys: readonly string[]) => void;
}

export interface BulkBarProps {
  readonly keys: readonly string[];
  /** The most that one action takes. */
  readonly max: number;
  readonly tags: readonly Label[];
  readonly on: BulkHandlers;
  readonly onClear: () => void;
}

/** Stays at the foot of the list while somebody is selected. */
export function BulkBar({ keys, max, tags, on, onClear }: BulkBarProps) {
  const [tag, setTag] = useState('');
  const isTooMany = keys.length > max;
  const wanted = tag.trim();
  const done = (acting: Promise<boolean>) => acting.then((ok) => ok && onClear());
  return (
    <section class="bulk-bar" aria-label={say('bulkLabel')}>
      <strong role="status">{sayCount('selectedCount', keys.length)}</strong>
      {isTooMany && <span class="soft">{say('bulkTooMany', { count: max })}</span>}
      <button type="button" class="button" disabled={isTooMany} onClick={() => done(on.onLetGoOfMany(keys))}>
        {say('bulkLetGo')}
      </button>
      <form
        class="bulk-tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '' && !isTooMany) void done(on.onTagMany(keys, wanted, true));
        }}
      >
        <label>
          <span class="soft">{say('bulkTagName')}</span>
          <input
            class="field"
            value={tag}
            maxLength={TAG_MAX}
            list="bulk-tags"
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </label>
        <datalist id="bulk-tags">
          {tags.map(({ key, words }) => (
            <option key={key} value={words} />
          ))}
        </datalist>
        <button type="submit" class="button" disabled={wanted === '' || isTooMany}>
          {say('bulkTag')}
        </button>
        <button
          type="button"
          class="button is-quiet"
          disabled={wanted === '' || isTooMany}
          onClick={() => done(on.onTagMany(keys, wanted, false))}
        >
          {say('bulkUntag')}
        </button>
      </form>
      <button type="button" class="button" onClick={() => on.onExportMany(keys)}>
        {say('bulkExport')}
      </button>
      <button type="button" class="button is-quiet" onClick={onClear}>
        {say('bulkClear')}
      </button>
    </section>
  );
}
