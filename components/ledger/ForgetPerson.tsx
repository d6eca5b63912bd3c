import { useState } from 'preact/hooks';
import type { ForgetCounts } from '../../lib/messages/carry-messages';
import { say, sayAround } from '../../lib/text/say';
import { useAsking } from '../use-asking';
import { ForgetWhat } from './ForgetWhat';

export interface ForgetPersonProps {
  readonly name: string;
  /** Counts what would go; undefined when it cannot be counted. */
  readonly onAsk: () => Promise<ForgetCounts | undefined>;
  /** Erases them, and these notes about others. */
  readonly onForget: (notes: readonly string[]) => void;
}

/** Erases every trace of one person, after one question that says what will go. */
export function ForgetPerson({ name, onAsk, onForget }: ForgetPersonProps) {
  const { asking, setAsking, answer, opener } = useAsking<HTMLButtonElement>();
  const [counts, setCounts] = useState<ForgetCounts>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const ask = async () => {
    setCounts(undefined);
    setChosen([]);
    setAsking(true);
    setCounts(await onAsk());
  };
  if (!asking) {
    return (
      <p>
        <button ref={opener} type="button" class="button is-danger" onClick={ask}>
          {say('forgetOpen')}
        </button>
      </p>
    );
  }
  return (
    <section class="notice is-urgent forget" aria-labelledby="forget-title">
      <strong id="forget-title">{sayAround('forgetTitle', { name: <bdi>{name}</bdi> })}</strong>
      <ForgetWhat counts={counts} chosen={chosen} onChoose={setChosen} />
      <p class="data-row">
        <button type="button" class="button is-danger" onClick={() => onForget(chosen)}>
          {say('forgetDo')}
        </button>
        <button ref={answer} type="button" class="button" onClick={() => setAsking(false)}>
          {say('forgetKeep')}
        </button>
      </p>
    </section>
  );
}
