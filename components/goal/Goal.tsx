import { say } from '../../lib/text/say';
import { Curve } from './Curve';
import type { GoalView } from './goal-view';

/** How far it is: the number, the bar, the pace, and when it was last read. */
export function Goal({ view }: { readonly view: GoalView }) {
  if (view.count === undefined) return <GoalUnread goal={view.goal} />;
  return (
    <section class="goal" aria-label={say('goalYours')}>
      <div class="goal-top">
        <p class="goal-number">
          <strong class="goal-count">{view.countWords ?? String(view.count)}</strong>{' '}
          <span class="soft">{say('goalOf', { goal: view.goal })}</span>
        </p>
        {view.points.length > 1 && <Curve view={view} width={112} height={36} />}
      </div>
      <progress
        class="goal-bar"
        max={view.goal}
        value={Math.min(view.count, view.goal)}
        aria-label={say('goalFollowers')}
      />
      <p class="goal-foot soft">
        <span>
          <strong>{view.toGo}</strong>
          {view.pace !== undefined && <> · {view.pace}</>}
        </span>
        <span>{view.readWords}</span>
      </p>
    </section>
  );
}

function GoalUnread({ goal }: { readonly goal: number }) {
  return (
    <section class="goal" aria-label={say('goalYours')}>
      <p class="goal-number">
        <span class="goal-count soft">–</span> <span class="soft">{say('goalOf', { goal })}</span>
      </p>
      <p class="soft">{say('goalUnknown')}</p>
    </section>
  );
}
