import { useCallback } from 'preact/hooks';
import type { DraftHandlers } from '../../../components/drafts/draft-view';
import { newId } from '../../../lib/browser/clock';
import { send } from '../../../lib/browser/send';
import { say } from '../../../lib/text/say';
import { takeBackEntry, takeBackRequest } from '../../app/settle';
import type { Actions } from '../../app/use-actions';
import { copiedWords } from './copied-words';
import { type Mentioned, useCopying } from './use-copying';

/** What can be done with drafts: each is put down with a way back. */
export function useDrafts({ settle, tell }: Actions, onFind: DraftHandlers['onFind']) {
  const onCopied = useCallback(
    async (mentioned: readonly Mentioned[]) => {
      if (mentioned.length === 0) {
        tell(copiedWords([], []));
        return;
      }
      const requestId = newId();
      const personKeys = mentioned.map(({ key }) => key);
      const answer = await send({ type: 'askMany', requestId, personKeys });
      const words = answer.ok ? copiedWords(mentioned, answer.value.askedKeys) : '';
      if (answer.ok && answer.value.changed === 0) tell(words);
      else settle(answer, words, () => takeBackRequest(requestId));
    },
    [settle, tell],
  );
  const { view, on } = useCopying(onCopied);
  const handlers: DraftHandlers = {
    ...on,
    onFind,
    onKeep: async (key, use, text) => {
      const answer = await send({
        type: 'keepDraft',
        requestId: newId(),
        draftId: key ?? newId(),
        use,
        text,
      });
      return settle(answer, say('draftKeptTold'), takeBackEntry);
    },
    onRemove: async (key) => {
      const answer = await send({ type: 'removeDraft', requestId: newId(), draftId: key });
      settle(answer, say('draftRemovedTold'), takeBackEntry);
    },
  };
  return { copying: view, on: handlers };
}
