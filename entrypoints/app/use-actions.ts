import { useCallback, useEffect, useState } from 'preact/hooks';
import { newId } from '../../lib/browser/clock';
import { send } from '../../lib/browser/send';
import type { Settings } from '../../lib/ledger/settings';
import { SECOND } from '../../lib/ledger/time';
import type { AppRecord } from '../../lib/messages/protocol';

/** How long "Undo" is offered after each action. */
export const UNDO_FOR = 10 * SECOND;

interface Last {
  readonly entryId: string;
  readonly words: string;
}

/** Puts something down about one person; true when it was written, or was so already. */
export type Act = (personKey: string, what: AppRecord, words: string) => Promise<boolean>;

/** Writes through the background, remembers the last action for ten seconds, and says what went wrong. */
export function useActions() {
  const [last, setLast] = useState<Last>();
  const [error, setError] = useState<string>();

  useEffect(() => {
    if (last === undefined && error === undefined) return;
    const timer = setTimeout(() => {
      setLast(undefined);
      setError(undefined);
    }, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [last, error]);

  const settle = useCallback((entryId: string | null, words: string) => {
    setError(undefined);
    setLast(entryId === null ? undefined : { entryId, words });
  }, []);

  const act = useCallback<Act>(
    async (personKey, what, words) => {
      const answer = await send({ type: 'record', requestId: newId(), personKey, what });
      if (answer.ok) settle(answer.value.entryId, words);
      else setError(answer.error.words);
      return answer.ok;
    },
    [settle],
  );

  const note = useCallback(
    async (personKey: string, text: string): Promise<boolean> => {
      const answer = await send({ type: 'writeNote', requestId: newId(), personKey, text });
      if (answer.ok) settle(answer.value.entryId, 'Note kept');
      else setError(answer.error.words);
      return answer.ok;
    },
    [settle],
  );

  const change = useCallback(async (settings: Partial<Settings>) => {
    const answer = await send({ type: 'changeSettings', requestId: newId(), settings });
    setError(answer.ok ? undefined : answer.error.words);
    // A page of ours speaks one language from its start to its end.
    if (answer.ok && settings.language) location.reload();
  }, []);

  /** True when every trace of the person is erased. */
  const forget = useCallback(async (personKey: string): Promise<boolean> => {
    const answer = await send({ type: 'forgetPerson', personKey });
    setLast(undefined);
    setError(answer.ok ? undefined : answer.error.words);
    return answer.ok;
  }, []);

  const putOffExport = useCallback(async () => {
    const answer = await send({ type: 'exportNoted', what: 'putOff' });
    setError(answer.ok ? undefined : answer.error.words);
  }, []);

  const undo = useCallback(async () => {
    if (last === undefined) return;
    setLast(undefined);
    const answer = await send({ type: 'undo', requestId: newId(), entryId: last.entryId });
    if (!answer.ok) setError(answer.error.words);
  }, [last]);

  return { act, note, change, forget, putOffExport, undo, last, error };
}
