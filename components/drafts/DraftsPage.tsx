import { useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../lib/text/say';
import { FIND_MAX } from '../ledger/route';
import { useListKeys, walkKeys } from '../rows/use-list-keys';
import { useRoving } from '../rows/use-roving';
import { DraftEditor } from './DraftEditor';
import { DraftItem } from './DraftItem';
import type { DraftHandlers, DraftsView } from './draft-view';

export interface DraftsPageProps {
  readonly view: DraftsView;
  readonly on: DraftHandlers;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
}

/** The writer's own texts: written, changed, copied and thrown away here. None is ready-made. */
export function DraftsPage({ view, on, onUndo, onHelp }: DraftsPageProps) {
  const { rows, search, total } = view;
  const [writing, setWriting] = useState(false);
  const [editing, setEditing] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const keys = rows.map(({ key }) => key);
  const roving = useRoving(keys, list);
  const current = roving.currentKey;
  useListKeys({
    ...walkKeys(roving),
    act: current === undefined ? undefined : () => on.onCopying(current),
    edit: current === undefined ? undefined : () => setEditing(current),
    remove: current === undefined ? undefined : () => on.onRemove(current),
    write: () => setWriting(true),
    undo: onUndo,
    search: () => box.current?.focus(),
    help: onHelp,
  });
  const closeNew = () => {
    setWriting(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const closeEdited = () => {
    setEditing(undefined);
    requestAnimationFrame(() => roving.move(0));
  };
  return (
    <section class="ledger-page drafts-page">
      <div class="ledger-top">
        <h1>{say('draftsTitle')}</h1>
        {total > 0 && (
          <input
            ref={box}
            class="field search"
            type="search"
            maxLength={FIND_MAX}
            aria-label={say('draftsSearch')}
            placeholder={say('draftsSearch')}
            value={search}
            onInput={(event) => on.onFind(event.currentTarget.value)}
          />
        )}
      </div>
      <p class="soft">{say('draftsWhy')}</p>
      {writing ? (
        <DraftEditor onKeep={(use, text) => on.onKeep(undefined, use, text)} onClose={closeNew} />
      ) : (
        <p>
          <button ref={opener} type="button" class="button is-first" onClick={() => setWriting(true)}>
            {say('draftsWrite')}
          </button>
        </p>
      )}
      <p class="unseen" role="status">
        {sayCount('draftsFound', rows.length)}
      </p>
      {rows.length === 0 && !writing && (
        <p class="soft ledger-empty">{say(total === 0 ? 'draftsNone' : 'draftsNotFound')}</p>
      )}
      <ul class="drafts" ref={list}>
        {rows.map((row) =>
          row.key === editing ? (
            <li key={row.key}>
              <DraftEditor
                draft={row}
                onKeep={(use, text) => on.onKeep(row.key, use, text)}
                onClose={closeEdited}
              />
            </li>
          ) : (
            <DraftItem
              key={row.key}
              row={row}
              current={row.key === current}
              onCurrent={() => roving.setCurrent(row.key)}
              onCopy={() => on.onCopying(row.key)}
              onEdit={() => {
                roving.setCurrent(row.key);
                setEditing(row.key);
              }}
              onRemove={() => on.onRemove(row.key)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
