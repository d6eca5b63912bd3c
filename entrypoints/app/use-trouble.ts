import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/browser/send';

/** What the background says is wrong with the store, in words; undefined when all is well or it is not known yet. */
export function useTrouble(): string | undefined {
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    send({ type: 'stateAsked' }).then((answer) => {
      setTrouble(answer.ok ? answer.value.trouble?.words : answer.error.words);
    });
  }, []);
  return trouble;
}
