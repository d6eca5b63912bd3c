import { useState } from 'preact/hooks';
import type { WelcomeStep } from '../../components/welcome/Welcome';
import { Welcome } from '../../components/welcome/Welcome';
import { newId } from '../../lib/browser/clock';
import { openOwnPage } from '../../lib/browser/open-tab';
import { send } from '../../lib/browser/send';

/** The welcome page: keeps the choice to go on, and nothing else. */
export function WelcomeApp() {
  const [step, setStep] = useState<WelcomeStep>('reading');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const goOn = async () => {
    setBusy(true);
    const answer = await send({ type: 'changeSettings', requestId: newId(), settings: { welcomed: true } });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error.words);
    if (answer.ok) setStep('goneOn');
  };
  return (
    <Welcome
      step={step}
      busy={busy}
      error={error}
      onGoOn={goOn}
      onNotForMe={() => setStep('notForMe')}
      onBack={() => setStep('reading')}
      onRestore={() => openOwnPage('ledger', 'settings')}
    />
  );
}
