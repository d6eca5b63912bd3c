import { Curve } from '../goal/Curve';
import { Goal } from '../goal/Goal';
import type { GoalView } from '../goal/goal-view';
import { Moment } from '../text/Moment';

/** The goal at its full width, and the readings it comes from. */
export function GoalPage({ goal }: { readonly goal: GoalView }) {
  const newestFirst = goal.points.toReversed();
  return (
    <section class="ledger-page goal-page">
      <h1>Goal</h1>
      <Goal view={{ ...goal, points: [] }} />
      {goal.points.length > 1 && (
        <>
          <h2>The last 30 days</h2>
          <Curve view={goal} width={640} height={180} />
        </>
      )}
      {goal.points.length > 0 && (
        <details>
          <summary>The readings</summary>
          <ol class="readings">
            {newestFirst.map(({ at, count, doubtful }) => (
              <li key={at}>
                <Moment at={at} now={goal.toAt} /> <span>{count}</span>
                {doubtful && <span class="soft">not counted until a second reading agrees</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
