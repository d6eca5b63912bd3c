import type { LossAnswer } from '../lib/messages/answers';
import { say } from '../lib/text/say';
import { Notice } from './Notice';

/** Something is wrong with the store, in words, and what can be done about it here. */
export interface TroubleView {
  readonly words: string;
  readonly remedy?: 'read' | 'tryAgain';
  /** The ledger had been damaged: there is a screen that tells all of it. */
  readonly loss?: LossAnswer;
}

export interface TroubleNoticeProps {
  readonly trouble: TroubleView | undefined;
  readonly onAnswer: (answer: 'read' | 'tryAgain') => void;
  /** Opens the screen that tells of a loss. */
  readonly onSee?: () => void;
}

const ANSWERS = { read: 'troubleRead', tryAgain: 'tryAgain' } as const;

/** Stays until it has been read, or what it speaks of is mended. */
export function TroubleNotice({ trouble, onAnswer, onSee }: TroubleNoticeProps) {
  if (trouble === undefined) return null;
  const { words, remedy, loss } = trouble;
  const isTold = loss !== undefined && onSee !== undefined;
  return (
    <Notice title={say('troubleTitle')} urgent>
      <p>{words}</p>
      {isTold && (
        <button type="button" class="button is-first" onClick={onSee}>
          {say('recoverySee')}
        </button>
      )}
      {remedy !== undefined && !isTold && (
        <button type="button" class="button" onClick={() => onAnswer(remedy)}>
          {say(ANSWERS[remedy])}
        </button>
      )}
    </Notice>
  );
}
