import { useMemo } from 'preact/hooks';
import { newId } from '../../lib/browser/clock';
import { send } from '../../lib/browser/send';
import { say } from '../../lib/text/say';
import { type Settle, takeBackEntry, takeBackRequest } from './settle';

/** Notes about people: kept, put in other words, taken back. Each is true once it is written. */
export function useNoteActions(settle: Settle) {
  return useMemo(
    () => ({
      note: async (personKey: string, text: string): Promise<boolean> => {
        const answer = await send({ type: 'writeNote', requestId: newId(), personKey, text });
        return settle(answer, say('noteKept'), takeBackEntry);
      },
      editNote: async (entryId: string, text: string): Promise<boolean> => {
        const requestId = newId();
        const answer = await send({ type: 'editNote', requestId, entryId, text });
        return settle(answer, say('noteEdited'), () => takeBackRequest(requestId));
      },
      takeNote: async (entryId: string): Promise<boolean> => {
        const requestId = newId();
        const answer = await send({ type: 'undo', requestId, entryId });
        return settle(answer, say('noteTaken'), () => takeBackRequest(requestId));
      },
    }),
    [settle],
  );
}
