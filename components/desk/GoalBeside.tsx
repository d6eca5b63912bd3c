import { countWords } from '../../lib/ledger/count-words';
import { RULES_2021 } from '../../lib/program/rules/rules-2021';
import { say } from '../../lib/text/say';
import { routeLink, SPAN_DEFAULT } from '../ledger/route';
import type { DeskView } from './desk-view';
import { dayWords, fromWords } from './desk-words';
import { Source } from './Source';

/** The personal goal, which is no rule: since August 2023 no number of followers is asked for. */
export function GoalBeside({ view }: { readonly view: DeskView }) {
  const { goal, now } = view;
  const { followers } = view.known;
  return (
    <section class="desk-goal">
      <h2>{say('deskGoalTitle')}</h2>
      <p class="desk-tally">
        <a class="link" href={routeLink({ page: 'goal', span: SPAN_DEFAULT })}>
          <strong>
            {followers === undefined
              ? say('deskGoalUnknown', { goal })
              : say('deskGoalOf', { count: countWords(followers.value), goal })}
          </strong>
        </a>{' '}
        {followers !== undefined && <span class="soft">· {fromWords(followers, now)}</span>}
      </p>
      <p class="soft">
        {say('deskGoalNote', {
          from: dayWords(RULES_2021.from),
          to: dayWords(RULES_2021.to ?? RULES_2021.from),
        })}
      </p>
      <Source of={say('deskGoalTitle')} facts={RULES_2021} />
    </section>
  );
}
