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
}

/** First run: what it is, what it never does, what Medium says, and a choice. */
export function Welcome({ step, busy, error, onGoOn, onNotForMe, onBack }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <p class="wordmark">Good Turn</p>
        <h1>A private notebook for writers who help each other</h1>
        <p class="welcome-lead soft">
          It remembers whom you followed and who said they would follow back, tells you when two days are
          over, and shows how far it is to your first hundred followers. One good turn deserves another.
        </p>
      </header>
      {step === 'reading' ? (
        <>
          <section aria-labelledby="promises">
            <h2 id="promises">What it never does</h2>
            <Promises />
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">What Medium says about it</h2>
            <MediumRules />
          </section>
          <section class="welcome-choice" aria-label="Your choice">
            <button type="button" class="button is-first is-large" disabled={busy} onClick={onGoOn}>
              I have read this, go on
            </button>
            <button type="button" class="button is-large" onClick={onNotForMe}>
              Not for me
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
