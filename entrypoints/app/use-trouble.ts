import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TroubleView } from '../../components/TroubleNotice';
import { send } from '../../lib/browser/send';
import type { AppState } from '../../lib/messages/answers';
import type { Result } from '../../lib/messages/result';
import { currentLocale } from '../../lib/text/say';

/** Nothing is said about waiting before this. */
const SLOW_AFTER = 200;

interface Told {
  /**
   * Whether the background has answered: it compares the ledger with its second copy first. Until then an empty list
   * may be a lost one.
   */
  readonly isKnown: boolean;
  /** What is wrong with the store; undefined when all is well or it is not known yet. */
  readonly trouble?: TroubleView;
}

/** What the background says about the store. */
export function useTrouble() {
  const [told, setTold] = useState<Told>({ isKnown: false });
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const show = useCallback((state: Result<AppState>) => {
    const trouble = state.ok ? state.value.trouble : { words: state.error.words };
    setTold({ isKnown: true, ...(trouble && { trouble }) });
  }, []);
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
  return { ...told, isSlow, answerTrouble };
}
