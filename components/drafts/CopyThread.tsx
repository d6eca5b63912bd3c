import { say } from '../../lib/text/say';
import { type CopyingView, PASTED } from './draft-view';

export interface CopyThreadProps {
  readonly view: Pick<CopyingView, 'threads' | 'thread' | 'address' | 'isAddressWrong'>;
  readonly onThread: (thread: string) => void;
  readonly onAddress: (address: string) => void;
}

/** For which thread a text is copied: one where the writer responded, or any other by its address. */
export function CopyThread({ view, onThread, onAddress }: CopyThreadProps) {
  const { threads, thread, address, isAddressWrong } = view;
  const options = [
    { key: '', words: say('copyThreadNone') },
    ...threads,
    ...(address === '' ? [] : [{ key: PASTED, words: say('copyThreadPasted') }]),
  ];
  const chosen = threads.find(({ key }) => key === thread);
  return (
    <div class="copying-part">
      <label class="data-file">
        <span class="copying-label">{say('copyThread')}</span>
        <select class="field" onChange={(event) => onThread(event.currentTarget.value)}>
          {options.map(({ key, words }) => (
            <option key={key} value={key} selected={key === thread}>
              {words}
            </option>
          ))}
        </select>
        {chosen !== undefined && (
          // A narrow select cuts its words, which are in it in full for whoever hears them.
          <span class="soft copying-chosen" aria-hidden="true">
            <bdi>{chosen.words}</bdi>
          </span>
        )}
      </label>
      <label class="data-file">
        <span class="soft">{say('copyAddress')}</span>
        <input
          class="field"
          inputMode="url"
          value={address}
          maxLength={2_000}
          aria-invalid={isAddressWrong}
          aria-describedby="copying-wrong"
          onInput={(event) => onAddress(event.currentTarget.value)}
        />
      </label>
      <p id="copying-wrong" class="error" role="alert">
        {isAddressWrong ? say('copyAddressWrong') : ''}
      </p>
    </div>
  );
}
