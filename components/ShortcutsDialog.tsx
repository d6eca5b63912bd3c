import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/text/say';
import { Icon } from './Icon';
import type { Shortcut } from './rows/row-keys';

export interface ShortcutsDialogProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

/** The list of keys, as a modal dialog: Escape closes it and gives the focus back. */
export function ShortcutsDialog({ shortcuts, onClose }: ShortcutsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <div class="shortcuts-head">
        <h2 id="shortcuts-title">{say('keysTitle')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={say('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {shortcuts.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
