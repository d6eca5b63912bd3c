import { say } from '../lib/text/say';

export interface RestoreProps {
  readonly onRestore: () => void;
}

/** For those whose browser lost everything: a file of theirs comes before anything new. */
export function Restore({ onRestore }: RestoreProps) {
  return (
    <p class="restore soft">
      {say('restoreFirst')}{' '}
      <button type="button" class="button" onClick={onRestore}>
        {say('restoreFromFile')}
      </button>
    </p>
  );
}
