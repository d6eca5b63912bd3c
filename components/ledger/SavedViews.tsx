import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/ledger/settings';
import { say } from '../../lib/text/say';
import { Icon } from '../Icon';
import { displayLabel } from '../text/display-name';

type Views = Settings['views'];

export interface ViewsMax {
  readonly count: number;
  /** In UTF-16 units. */
  readonly address: number;
}

export interface SavedViewsProps {
  readonly views: Views;
  /** The part of the address that leads to what is shown now. */
  readonly address: string;
  readonly max: ViewsMax;
  /** Keeps another set of views; the words say what changed. */
  readonly onViews: (views: Views, words: string) => void;
}

/** Lists that the writer saved, as links, and a way to save the one that is shown. */
export function SavedViews({ views, address, max, onViews }: SavedViewsProps) {
  const [name, setName] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const isSaved = views.some((view) => view.address === address);
  const isTooLong = address.length > max.address;
  const isFull = views.length >= max.count;
  const wanted = (name ?? '').trim();
  /** Under a name that is there the view takes its place, which needs no room. */
  const canSave = wanted !== '' && (!isFull || views.some((view) => view.name === wanted));
  const close = () => {
    setName(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = () => {
    if (!canSave) return;
    onViews(
      [...views.filter((view) => view.name !== wanted), { name: wanted, address }],
      say('viewSaved', { name: displayLabel(wanted) }),
    );
    close();
  };
  return (
    <div class="saved-views">
      {views.length > 0 && (
        <nav aria-label={say('viewsLabel')}>
          <ul class="chips">
            {views.map((view) => (
              <li key={view.name} class="saved-view">
                <a
                  class="chip"
                  href={view.address}
                  aria-current={view.address === address ? 'true' : undefined}
                >
                  <bdi>{displayLabel(view.name)}</bdi>
                </a>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={say('viewRemove', { name: displayLabel(view.name) })}
                  onClick={() =>
                    onViews(
                      views.filter((one) => one !== view),
                      say('viewRemoved', { name: displayLabel(view.name) }),
                    )
                  }
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {name === undefined ? (
        !isSaved &&
        (isTooLong ? (
          <p class="soft">{say('viewTooLong')}</p>
        ) : (
          <button ref={opener} type="button" class="button is-quiet" onClick={() => setName('')}>
            {say('viewSave')}
          </button>
        ))
      ) : (
        <form
          class="view-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <label>
            <span class="unseen">{say('viewName')}</span>
            <input
              class="field"
              ref={(field) => field?.focus()}
              placeholder={say('viewName')}
              value={name}
              maxLength={60}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button is-first" disabled={!canSave}>
            {say('viewKeep')}
          </button>
          <button type="button" class="button is-quiet" onClick={close}>
            {say('cancel')}
          </button>
          {isFull && <p class="soft">{say('viewsFull', { count: max.count })}</p>}
        </form>
      )}
    </div>
  );
}
