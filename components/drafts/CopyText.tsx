import { say } from '../../lib/text/say';
import { Notice } from '../Notice';
import type { RepeatView } from './draft-view';

export interface CopyTextProps {
  readonly text: string;
  readonly repeat: RepeatView | undefined;
}

/** What will be in the clipboard, and whether it is like what was left elsewhere. */
export function CopyText({ text, repeat }: CopyTextProps) {
  return (
    <div class="copying-part">
      <h3 class="copying-label">{say('copyText')}</h3>
      <p class="draft-text copying-text">
        <bdi>{text}</bdi>
      </p>
      <p class="soft">{say('copyOnly')}</p>
      {repeat === undefined ? (
        <p class="soft">{say('copyUnlike')}</p>
      ) : (
        <Notice title={repeat.like}>
          <p>{repeat.many ?? repeat.alike}</p>
          <p>{say('copyLikeWhy')}</p>
        </Notice>
      )}
    </div>
  );
}
