import { useEffect, useRef } from 'preact/hooks';
import type { WelcomeStep } from './Welcome';

export interface WelcomeEndProps {
  readonly step: Exclude<WelcomeStep, 'reading'>;
  readonly onBack: () => void;
}

/** What follows from the choice. The heading takes the focus, so that it is read out. */
export function WelcomeEnd({ step, onBack }: WelcomeEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (step === 'goneOn') {
    return (
      <section>
        <h2 ref={heading} tabIndex={-1}>
          Your notebook is open
        </h2>
        <ol class="steps">
          <li>Open a story on Medium whose responses offer to follow back.</li>
          <li>A small mark stands beside each responder who says so. Click it.</li>
          <li>Say what happened: “I followed”, or “Follows me”. Two days start to run.</li>
          <li>The button in your browser’s toolbar shows who owes whom, and your goal.</li>
        </ol>
        <p class="soft">You can close this page.</p>
      </section>
    );
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        That is a good choice, too
      </h2>
      <p>
        Nothing has been put down. To remove Good Turn, open your browser’s list of extensions (or click its
        button in the toolbar with the right mouse button) and choose “Remove”. Everything it kept goes with
        it.
      </p>
      <p>
        <button type="button" class="button" onClick={onBack}>
          Back to the page before
        </button>
      </p>
    </section>
  );
}
