import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/text/say';
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
          {say('welcomeOpen')}
        </h2>
        <ol class="steps">
          <li>{say('stepOpenStory')}</li>
          <li>{say('welcomeStepMark')}</li>
          <li>{say('welcomeStepSay')}</li>
          <li>{say('welcomeStepButton')}</li>
        </ol>
        <p class="soft">{say('welcomeClose')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('welcomeGood')}
      </h2>
      <p>{say('welcomeRemove')}</p>
      <p>
        <button type="button" class="button" onClick={onBack}>
          {say('welcomeBack')}
        </button>
      </p>
    </section>
  );
}
