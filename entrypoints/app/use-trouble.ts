import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TroubleView } from '../../components/TroubleNotice';
import { send } from '../../lib/browser/send';
import { SECOND } from '../../lib/ledger/time';
import type { AppState } from '../../lib/messages/answers';
import type { Result } from '../../lib/messages/result';
import { currentLocale } from '../../lib/text/say';

/** Nothing is said about waiting before this. */
const SLOW_AFTER = 200;
/** A background that has no ledger to tell of is asked again after this: another tab may have let go of it. */
const AGAIN_AFTER = 2 * SECOND;

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
    let isOver = false;
    let again: ReturnType<typeof setTimeout>;
    const ask = () =>
      send({ type: 'stateAsked' }).then((state) => {
        if (isOver) return;
        if (locale === currentLocale()) show(state);
        if (!state.ok) again = setTimeout(ask, AGAIN_AFTER);
      });
    ask();
    return () => {
      isOver = true;
      clearTimeout(again);
    };
  }, [show, locale]);
  const answerTrouble = useCallback(
    (answer: 'read' | 'tryAgain') => send({ type: 'troubleAnswered', answer }).then(show),
    [show],
  );
  return { ...told, isSlow, answerTrouble };
}
