import { judge, verdictOf } from '../../lib/program/eligibility';
import type { RuleSet, RuleSetId } from '../../lib/program/rule-set';
import { ALL_RULES } from '../../lib/program/rules/all-rules';
import { currentRules } from '../../lib/program/rules-on';
import { say } from '../../lib/text/say';
import { routeLink } from '../ledger/route';
import type { DeskPageProps } from './DeskPage';
import { heldWords, ruleSetWords } from './desk-words';
import { RequirementList } from './RequirementList';
import { Source } from './Source';
import { Tally } from './Tally';

const JOINING = {
  invited: 'deskJoinInvited',
  instant: 'deskJoinInstant',
  reviewed: 'deskJoinReviewed',
} as const;
const VERDICTS = {
  ready: 'deskVerdictReady',
  notYet: 'deskVerdictNotYet',
  cannotTell: 'deskVerdictCannotTell',
} as const;

/** The rule sets through time, one of them to look at: how the writer of today would have stood under it. */
export function RulesPart({ view, onSay }: DeskPageProps) {
  const { known, now } = view;
  const rules = ALL_RULES.find(({ id }) => id === view.rulesId) ?? currentRules(now);
  const judged = judge(rules, known, now);
  return (
    <>
      <RuleSetNav current={rules.id} />
      <section>
        <h2>{ruleSetWords(rules.id)}</h2>
        <p>
          {heldWords(rules)} {say(JOINING[rules.joining])}{' '}
          {asksFollowers(rules) ? '' : say('deskNoFollowersRule')}
        </p>
        <Source of={ruleSetWords(rules.id)} facts={rules} />
        <Tally judged={judged} />
        <p>{say(VERDICTS[verdictOf(judged)])}</p>
      </section>
      <RequirementList judged={judged} view={view} onSay={onSay} />
    </>
  );
}

function asksFollowers({ requirements }: RuleSet): boolean {
  return requirements.some(({ id }) => id === 'followers');
}

function RuleSetNav({ current }: { readonly current: RuleSetId }) {
  return (
    <nav aria-label={say('deskRuleSets')}>
      <ul class="chips">
        {ALL_RULES.toReversed().map(({ id }) => (
          <li key={id}>
            <a
              class="chip"
              href={routeLink({ page: 'desk', part: 'rules', rulesId: id })}
              aria-current={id === current ? 'true' : undefined}
            >
              {ruleSetWords(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
