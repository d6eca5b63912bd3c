import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { CopyText } from './CopyText';
import { CopyThread } from './CopyThread';
import type { CopyingView, DraftHandlers } from './draft-view';
import { Mentions } from './Mentions';

export interface CopyDialogProps {
  readonly view: CopyingView;
  readonly on: Pick<DraftHandlers, 'onThread' | 'onAddress' | 'onMention' | 'onCopy' | 'onCopyClosed'>;
}

/** What there is to know before a draft is copied. Escape leaves everything as it is. */
export function CopyDialog({ view, on }: CopyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Closed before it goes, it gives the focus back to where it came from.
    const opened = dialog.current;
    return () => opened?.close();
  }, []);
  const onEscaped = (event: TargetedEvent<HTMLDialogElement>) => {
    if (event.currentTarget.isConnected) on.onCopyClosed();
  };
  const close = () => {
    dialog.current?.close();
    on.onCopyClosed();
  };
  return (
    <dialog ref={dialog} class="import copying" aria-labelledby="copying-title" onClose={onEscaped}>
      <h2 id="copying-title">{say('copyTitle')}</h2>
      {view.text === undefined ? (
        <p>{say('draftGone')}</p>
      ) : (
        <>
          <CopyThread view={view} onThread={on.onThread} onAddress={on.onAddress} />
          {view.people !== undefined && <Mentions people={view.people} onMention={on.onMention} />}
          <CopyText text={view.text} repeat={view.repeat} />
        </>
      )}
      <p role="status">{view.failed ? say('copyFailed') : ''}</p>
      <p class="data-row">
        {view.text !== undefined && (
          <button type="button" class="button is-first" onClick={on.onCopy}>
            {say(view.repeat === undefined ? 'copyNow' : 'copyAnyway')}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {say('copyClose')}
        </button>
      </p>
    </dialog>
  );
}
