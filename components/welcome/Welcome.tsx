import { say } from '../../lib/text/say';
import { Restore } from '../Restore';
import { MediumRules } from './MediumRules';
import { Promises } from './Promises';
import { WelcomeEnd } from './WelcomeEnd';

export type WelcomeStep = 'reading' | 'goneOn' | 'notForMe';

export interface WelcomeProps {
  readonly step: WelcomeStep;
  /** The choice is being kept. */
  readonly busy: boolean;
  readonly error?: string | undefined;
  readonly onGoOn: () => void;
  readonly onNotForMe: () => void;
  readonly onBack: () => void;
  /** Opens the place where a ledger is brought back from a file. */
  readonly onRestore: () => void;
}

/** First run: what it is, what it never does, what Medium says, and a choice. */
export function Welcome({ step, busy, error, onGoOn, onNotForMe, onBack, onRestore }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <p class="wordmark">{say('extensionName')}</p>
        <h1>{say('welcomeTitle')}</h1>
        <p class="welcome-lead soft">{say('welcomeLead')}</p>
      </header>
      {step === 'reading' ? (
        <>
          <Restore onRestore={onRestore} />
          <section aria-labelledby="promises">
            <h2 id="promises">{say('promisesTitle')}</h2>
            <Promises />
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">{say('rulesTitle')}</h2>
            <MediumRules />
          </section>
          <section class="welcome-choice" aria-label={say('welcomeChoice')}>
            <button type="button" class="button is-first is-large" disabled={busy} onClick={onGoOn}>
              {say('welcomeGoOn')}
            </button>
            <button type="button" class="button is-large" onClick={onNotForMe}>
              {say('welcomeNotForMe')}
            </button>
            <p role="alert" class="error">
              {error}
            </p>
          </section>
        </>
      ) : (
        <WelcomeEnd step={step} onBack={onBack} />
      )}
    </main>
  );
}
