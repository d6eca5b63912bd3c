import { READ_RATIO_FACTS } from '../../lib/program/rate-examples';
import { say, sayCount } from '../../lib/text/say';
import type { ReadRatios } from './desk-view';
import { shareWords } from './desk-words';
import { Source } from './Source';

/** How many of those who open a story read on: one's own middle is the only measure, for Medium names no target. */
export function ReadRatio({ ratios: { members, all } }: { readonly ratios: ReadRatios }) {
  return (
    <section>
      <h2>{say('deskRatioTitle')}</h2>
      {members === undefined && all === undefined && <p>{say('deskRatioNone')}</p>}
      {members !== undefined && (
        <p>{sayCount('deskRatioMembers', members.stories, { share: shareWords(members.middle) })}</p>
      )}
      {all !== undefined && <p>{sayCount('deskRatioAll', all.stories, { share: shareWords(all.middle) })}</p>}
      <p class="soft">{say('deskRatioNote')}</p>
      <Source of={say('deskRatioTitle')} facts={READ_RATIO_FACTS} />
    </section>
  );
}
