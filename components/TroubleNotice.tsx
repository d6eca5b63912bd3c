import { say } from '../lib/text/say';
import { Notice } from './Notice';

/** Something is wrong with the store, in words, and what can be done about it here. */
export interface TroubleView {
  readonly words: string;
  readonly remedy?: 'read' | 'tryAgain';
}

export interface TroubleNoticeProps {
  readonly trouble: TroubleView | undefined;
  readonly onAnswer: (answer: 'read' | 'tryAgain') => void;
}

const ANSWERS = { read: 'troubleRead', tryAgain: 'tryAgain' } as const;

/** Stays until it has been read, or what it speaks of is mended. */
export function TroubleNotice({ trouble, onAnswer }: TroubleNoticeProps) {
  if (trouble === undefined) return null;
  const { words, remedy } = trouble;
  return (
    <Notice title={say('troubleTitle')} urgent>
      <p>{words}</p>
      {remedy !== undefined && (
        <button type="button" class="button" onClick={() => onAnswer(remedy)}>
          {say(ANSWERS[remedy])}
        </button>
      )}
    </Notice>
  );
}
