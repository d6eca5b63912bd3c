import { applicationOf, PAYING_FACTS } from '../../lib/program/application';
import { LEAVING_FACTS } from '../../lib/program/risks';
import { currentRules } from '../../lib/program/rules-on';
import { say } from '../../lib/text/say';
import type { DeskPageProps } from './DeskPage';
import { MediumsAnswer } from './MediumsAnswer';
import { Risks } from './Risks';
import { Source } from './Source';
import { StayingClock } from './StayingClock';
import { StepList } from './StepList';

/** How one joins today, step by step; what Medium answered; and what it takes to stay. */
export function ApplicationPart({ view, onSay }: DeskPageProps) {
  const rules = currentRules(view.now);
  const application = applicationOf(rules.id);
  const [leaving] = LEAVING_FACTS.sources;
  return (
    <>
      {application !== undefined && <StepList application={application} view={view} onSay={onSay} />}
      <MediumsAnswer rules={rules} view={view} onSay={onSay} />
      <section>
        <h2>{say('deskPayingTitle')}</h2>
        <p>{say('deskPaying')}</p>
        <Source of={say('deskPayingTitle')} facts={PAYING_FACTS} />
      </section>
      <StayingClock view={view} />
      <Risks />
      <section>
        <h2>{say('deskLeavingLink')}</h2>
        <p>
          {say('deskLeaving')}{' '}
          <a class="link" href={leaving.url} target="_blank" rel="noopener noreferrer">
            {say('deskStepOpen')}
          </a>
        </p>
        <Source of={say('deskLeavingLink')} facts={LEAVING_FACTS} />
      </section>
    </>
  );
}
