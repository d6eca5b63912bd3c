import { useCallback, useEffect, useState } from 'preact/hooks';
import { displayLabel } from '../../components/text/display-name';
import { newId } from '../../lib/browser/clock';
import { send } from '../../lib/browser/send';
import type { SaidTopic } from '../../lib/ledger/program-said';
import type { Settings } from '../../lib/ledger/settings';
import { SECOND } from '../../lib/ledger/time';
import type { AppRecord } from '../../lib/messages/app-messages';
import type { BulkDone } from '../../lib/messages/bulk-messages';
import type { Result } from '../../lib/messages/result';
import { say, sayCount } from '../../lib/text/say';
import { type Settle, type TakeBack, takeBackEntry, takeBackRequest } from './settle';
import { useNoteActions } from './use-note-actions';

/** How long "Undo" is offered after each action. */
export const UNDO_FOR = 10 * SECOND;

interface Last {
  readonly words: string;
  /** Absent when there is nothing to take back. */
  readonly takeBack?: TakeBack;
}

/** Puts something down about one person; true when it was written, or was so already. */
export type Act = (personKey: string, what: AppRecord, words: string) => Promise<boolean>;

export type Actions = ReturnType<typeof useActions>;

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

  const settle = useCallback<Settle>((answer, words, takeBackOf) => {
    setError(answer.ok ? undefined : answer.error.words);
    if (!answer.ok) return false;
    const takeBack = takeBackOf(answer.value);
    setLast(takeBack && { words: typeof words === 'string' ? words : words(answer.value), takeBack });
    return true;
  }, []);
  const notes = useNoteActions(settle);

  /** Says something that is done and needs no way back. */
  const tell = useCallback((words: string) => {
    setError(undefined);
    setLast({ words });
  }, []);

  /** Where nobody was changed, there is nothing to take back. */
  const settleMany = useCallback(
    (answer: Result<BulkDone>, words: (done: BulkDone) => string, requestId: string): boolean => {
      if (!answer.ok || answer.value.changed > 0)
        return settle(answer, words, () => takeBackRequest(requestId));
      tell(say('bulkNothing'));
      return true;
    },
    [settle, tell],
  );

  const letGoOfMany = useCallback(
    async (personKeys: readonly string[]): Promise<boolean> => {
      const requestId = newId();
      const answer = await send({ type: 'letGoOfMany', requestId, personKeys: [...personKeys] });
      const words = ({ changed }: BulkDone) => sayCount('bulkLetGoDone', changed);
      return settleMany(answer, words, requestId);
    },
    [settleMany],
  );

  const tag = useCallback(
    async (personKeys: readonly string[], text: string, on: boolean): Promise<boolean> => {
      const requestId = newId();
      const answer = await send({ type: 'tagMany', requestId, personKeys: [...personKeys], tag: text, on });
      const key = on ? 'bulkTaggedDone' : 'bulkUntaggedDone';
      const words = ({ changed }: BulkDone) => sayCount(key, changed, { tag: displayLabel(text) });
      return settleMany(answer, words, requestId);
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
      setLast({ words, takeBack: () => keep(old) });
    }
  }, []);

  const act = useCallback<Act>(
    async (personKey, what, words) => {
      const answer = await send({ type: 'record', requestId: newId(), personKey, what });
      return settle(answer, words, takeBackEntry);
    },
    [settle],
  );

  /** Keeps the writer's own word about themselves; `words` name it for the undo. */
  const sayProgram = useCallback(
    async (about: SaidTopic, said: string, words: string): Promise<void> => {
      const answer = await send({ type: 'sayProgram', requestId: newId(), about, answer: said });
      settle(answer, words, takeBackEntry);
    },
    [settle],
  );

  const change = useCallback(async (settings: Partial<Omit<Settings, 'views'>>) => {
    const answer = await send({ type: 'changeSettings', requestId: newId(), settings });
    setError(answer.ok ? undefined : answer.error.words);
  }, []);

  /** What would go with them; undefined when it could not be counted. */
  const countTraces = useCallback(async (personKey: string) => {
    const answer = await send({ type: 'forgetAsked', personKey });
    setError(answer.ok ? undefined : answer.error.words);
    return answer.ok ? answer.value : undefined;
  }, []);

  /** True when every trace of the person is erased. */
  const forget = useCallback(async (personKey: string, alsoNotes: readonly string[]): Promise<boolean> => {
    const answer = await send({ type: 'forgetPerson', personKey, notes: [...alsoNotes] });
    setLast(undefined);
    setError(answer.ok ? undefined : answer.error.words);
    return answer.ok;
  }, []);

  const putOffExport = useCallback(async () => {
    const answer = await send({ type: 'exportNoted', what: 'putOff' });
    setError(answer.ok ? undefined : answer.error.words);
  }, []);

  const undo = useCallback(async () => {
    if (last?.takeBack === undefined) return;
    setLast(undefined);
    const answer = await last.takeBack();
    if (!answer.ok) setError(answer.error.words);
  }, [last]);

  return {
    act,
    ...notes,
    sayProgram,
    tag,
    letGoOfMany,
    keepViews,
    change,
    countTraces,
    forget,
    putOffExport,
    undo,
    last,
    error,
    settle,
    tell,
  };
}
