import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TroubleView } from '../../components/TroubleNotice';
import { send } from '../../lib/browser/send';
import type { AppState } from '../../lib/messages/answers';
import type { Result } from '../../lib/messages/result';
import { currentLocale } from '../../lib/text/say';

/** What the background says is wrong with the store; undefined when all is well or it is not known yet. */
export function useTrouble() {
  const [trouble, setTrouble] = useState<TroubleView>();
  const show = useCallback(
    (state: Result<AppState>) => setTrouble(state.ok ? state.value.trouble : { words: state.error.words }),
    [],
  );
  // What the background says is in words: in another language it is asked once more.
  const locale = currentLocale();
  useEffect(() => {
    send({ type: 'stateAsked' }).then((state) => {
      if (locale === currentLocale()) show(state);
    });
  }, [show, locale]);
  const answerTrouble = useCallback(
    (answer: 'read' | 'tryAgain') => send({ type: 'troubleAnswered', answer }).then(show),
    [show],
  );
  return { trouble, answerTrouble };
}
