import { judge, knowledgeOf } from '../../lib/program/eligibility';
import { currentRules } from '../../lib/program/rules-on';
import { say } from '../../lib/text/say';
import type { DeskPageProps } from './DeskPage';
import { heldWords } from './desk-words';
import { GoalBeside } from './GoalBeside';
import { OwnPages } from './OwnPages';
import { RequirementList } from './RequirementList';
import { Source } from './Source';
import { Tally } from './Tally';

/** Today's rules, row by row, beside the writer's own goal. */
export function ReadyPart({ view, onSay }: DeskPageProps) {
  const { known, now } = view;
  const judged = judge(currentRules(now), known, now);
  return (
    <>
      {known.enrolled?.value === true && <p class="desk-enrolled">{say('deskEnrolled')}</p>}
      <div class="desk-columns">
        <section>
          <h2>{say('deskRulesToday')}</h2>
          <Tally judged={judged} />
          <p class="soft">{heldWords(judged.rules)}</p>
          <Source of={say('deskRulesToday')} facts={judged.rules} />
        </section>
        <GoalBeside view={view} />
      </div>
      {knowledgeOf(judged) === 'nothing' && (
        <div class="desk-nothing">
          <p>{say('deskNothingKnown')}</p>
          <OwnPages />
        </div>
      )}
      <RequirementList judged={judged} view={view} onSay={onSay} />
    </>
  );
}
