import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/text/say';
import type { DataHandlers, ImportView } from './data-view';
import { ImportColumns } from './ImportColumns';
import { ImportResult } from './ImportResult';

export interface ImportDialogProps {
  readonly view: ImportView;
  readonly on: Pick<DataHandlers, 'onMeaning' | 'onOrder' | 'onTakeSettings' | 'onImport' | 'onImportClosed'>;
}

/** What an import would do, before it does it. Escape leaves everything as it is. */
export function ImportDialog({ view, on }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  /** Closing gives the focus back; the event of it comes later, when another file may have been chosen already. */
  const close = () => {
    dialog.current?.close();
    on.onImportClosed();
  };
  const onEscaped = (event: TargetedEvent<HTMLDialogElement>) => {
    if (event.currentTarget.isConnected) on.onImportClosed();
  };
  const { name, step, columns, order, summary, figures, takeSettings } = view;
  const found = figures ?? summary;
  const canImport = step === 'asking' && found !== undefined && (found.fresh > 0 || takeSettings === true);
  return (
    <dialog ref={dialog} class="import" aria-labelledby="import-title" onClose={onEscaped}>
      <h2 id="import-title">
        <bdi>{name}</bdi>
      </h2>
      {columns !== undefined && step === 'asking' && (
        <ImportColumns columns={columns} order={order} onMeaning={on.onMeaning} onOrder={on.onOrder} />
      )}
      <ImportResult view={view} />
      {takeSettings !== undefined && step === 'asking' && summary !== undefined && (
        <label class="choice">
          <input
            type="checkbox"
            checked={takeSettings}
            onChange={(event) => on.onTakeSettings(event.currentTarget.checked)}
          />
          <span>{say('importTakeSettings')}</span>
        </label>
      )}
      <p class="data-row">
        {canImport && (
          <button type="button" class="button is-first" onClick={on.onImport}>
            {say('importDo')}
          </button>
        )}
        {step !== 'writing' && (
          <button type="button" class="button" onClick={close}>
            {say(canImport ? 'importLeave' : 'close')}
          </button>
        )}
      </p>
    </dialog>
  );
}
