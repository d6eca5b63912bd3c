import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/text/say';
import type { DataHandlers, PartView } from './data-view';

export interface ExportDialogProps {
  readonly parts: readonly PartView[];
  /** What was saved last, in words. */
  readonly told: string | undefined;
  readonly on: Pick<DataHandlers, 'onPart' | 'onPartsClosed'>;
}

/** A ledger too large for one file: its parts, each saved by a click of its own. */
export function ExportDialog({ parts, told, on }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => {
    dialog.current?.close();
    on.onPartsClosed();
  };
  const onEscaped = (event: TargetedEvent<HTMLDialogElement>) => {
    if (event.currentTarget.isConnected) on.onPartsClosed();
  };
  return (
    <dialog ref={dialog} class="import" aria-labelledby="export-parts" onClose={onEscaped}>
      <h2 id="export-parts">{say('exportPartsTitle', { count: parts.length })}</h2>
      <p>{say('exportPartsWhy')}</p>
      <ul class="data-copies">
        {parts.map(({ name, isSaved }, at) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {isSaved && <span class="soft">{say('exportPartSaved')}</span>}
            <button
              type="button"
              class={isSaved ? 'button' : 'button is-first'}
              aria-label={say('exportPartSaveOf', { file: name })}
              onClick={() => on.onPart(at)}
            >
              {say('exportPartSave')}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {parts.some(({ isSaved }) => isSaved) ? told : ''}
      </p>
      <p class="data-row">
        <button type="button" class="button" onClick={close}>
          {say('close')}
        </button>
      </p>
    </dialog>
  );
}
