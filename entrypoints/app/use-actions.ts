import { useCallback, useEffect, useState } from 'preact/hooks';
import { newId } from '../../lib/browser/clock';
import { send } from '../../lib/browser/send';
import type { Settings } from '../../lib/ledger/settings';
import { SECOND } from '../../lib/ledger/time';
import type { BulkDone } from '../../lib/messages/bulk-messages';
import type { AppRecord } from '../../lib/messages/protocol';
import type { Result } from '../../lib/messages/result';
import { say, sayCount } from '../../lib/text/say';

/** How long "Undo" is offered after each action. */
export const UNDO_FOR = 10 * SECOND;

interface Last {
  readonly words: string;
  /** Takes it back. */
  readonly undo: () => Promise<Result<unknown>>;
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
    const undo = (id: string) => () => send({ type: 'undo', requestId: newId(), entryId: id });
    setLast(entryId === null ? undefined : { words, undo: undo(entryId) });
  }, []);

  /** As `settle`, for a request about several people. */
  const settleMany = useCallback(
    (undoneRequestId: string, answer: Result<BulkDone>, wordsOf: (changed: number) => string): boolean => {
      setError(answer.ok ? undefined : answer.error.words);
      if (!answer.ok) return false;
      const { changed } = answer.value;
      setLast({
        words: changed === 0 ? say('bulkNothing') : wordsOf(changed),
        undo: () => send({ type: 'undoRequest', requestId: newId(), undoneRequestId }),
      });
      return true;
    },
    [],
  );

  const letGoOfMany = useCallback(
    async (personKeys: readonly string[]): Promise<boolean> => {
      const requestId = newId();
      const answer = await send({ type: 'letGoOfMany', requestId, personKeys: [...personKeys] });
      return settleMany(requestId, answer, (changed) => sayCount('bulkLetGoDone', changed));
    },
    [settleMany],
  );

  const tag = useCallback(
    async (personKeys: readonly string[], text: string, on: boolean): Promise<boolean> => {
      const requestId = newId();
      const answer = await send({ type: 'tagMany', requestId, personKeys: [...personKeys], tag: text, on });
      const key = on ? 'bulkTaggedDone' : 'bulkUntaggedDone';
      return settleMany(requestId, answer, (changed) => sayCount(key, changed, { tag: text }));
    },
    [settleMany],
  );

  /** Keeps another set of saved views, and offers to go back to those that were there. */
  const keepViews = useCallback(async (views: Settings['views'], words: string) => {
    const before = await send({ type: 'stateAsked' });
    const keep = (all: Settings['views']) =>
      send({
        type: 'changeSettings',
        requestId: newId(),
        settings: { views: all.map((one) => ({ ...one })) },
      });
    const answer = await keep(views);
    setError(answer.ok ? undefined : answer.error.words);
    if (answer.ok && before.ok) {
      const { views: old } = before.value.settings;
      setLast({ words, undo: () => keep(old) });
    }
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
      if (answer.ok) settle(answer.value.entryId, say('noteKept'));
      else setError(answer.error.words);
      return answer.ok;
    },
    [settle],
  );

  const change = useCallback(async (settings: Partial<Omit<Settings, 'views'>>) => {
    const answer = await send({ type: 'changeSettings', requestId: newId(), settings });
    setError(answer.ok ? undefined : answer.error.words);
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
    const answer = await last.undo();
    if (!answer.ok) setError(answer.error.words);
  }, [last]);

  return { act, note, tag, letGoOfMany, keepViews, change, forget, putOffExport, undo, last, error };
}
