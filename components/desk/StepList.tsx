import type { SaidTopic } from '../../lib/ledger/program-said';
import type { Application, Step, StepId } from '../../lib/program/application';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import type { DeskView, OnSay } from './desk-view';
import { Source } from './Source';

const WORDS: Readonly<Record<StepId, MessageKey>> = {
  publish: 'deskStepPublish',
  followers: 'deskStepFollowers',
  check: 'deskStepCheck',
  apply: 'deskStepApply',
  country: 'deskStepCountry',
  criteria: 'deskStepCriteria',
  review: 'deskStepReview',
  stripe: 'deskStepStripe',
  taxForm: 'deskStepTaxForm',
  paywall: 'deskStepPaywall',
};

/** What is remembered when a step is ticked. Followers and the country are not ticked: they are known or said. */
const TOPICS: Readonly<Partial<Record<StepId, SaidTopic>>> = {
  publish: 'publishDone',
  check: 'checkDone',
  apply: 'applyDone',
  criteria: 'criteriaDone',
  review: 'reviewDone',
  stripe: 'stripe',
  taxForm: 'taxForm',
  paywall: 'paywallDone',
};

export interface StepListProps {
  readonly application: Application;
  readonly view: DeskView;
  readonly onSay: OnSay;
}

/** The steps of joining as a checklist that is remembered, each with where on Medium it is done. */
export function StepList({ application, view, onSay }: StepListProps) {
  const { steps } = application;
  const done = steps.filter((step) => isDone(step, view)).length;
  return (
    <section>
      <h2>{say('deskSteps')}</h2>
      <p class="soft">{say('deskStepsDone', { done, total: steps.length })}</p>
      <ol class="desk-steps">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} view={view} onSay={onSay} />
        ))}
      </ol>
      <Source of={say('deskSteps')} facts={application} />
    </section>
  );
}

function isDone({ id }: Step, { said, known, now }: DeskView): boolean {
  const topic = TOPICS[id];
  if (topic !== undefined && said[topic] !== undefined) return said[topic]?.answer === 'yes';
  switch (id) {
    case 'publish':
      return (known.stories?.value ?? 0) > 0 || (known.newestStoryAt?.value ?? now) < now;
    case 'followers':
      return (known.followers?.value ?? 0) >= 100;
    case 'country':
      return known.country !== undefined;
    case 'check':
    case 'apply':
    case 'criteria':
      return known.enrolled?.value === true || said.acceptedOn !== undefined || said.refusedOn !== undefined;
    case 'review':
      return known.enrolled?.value === true || said.acceptedOn !== undefined;
    default:
      return false;
  }
}

function StepLine({ step, view, onSay }: { readonly step: Step } & Pick<StepListProps, 'view' | 'onSay'>) {
  const { id, url } = step;
  const words = say(WORDS[id]);
  const topic = TOPICS[id];
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={isDone(step, view)}
          disabled={topic === undefined}
          onChange={({ currentTarget }) => {
            if (topic !== undefined)
              onSay(topic, currentTarget.checked ? 'yes' : 'no', say('deskKept', { what: words }));
          }}
        />
        <span>{words}</span>
      </label>
      {url !== undefined && (
        <a
          class="link"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={say('deskStepOpenOf', { what: words })}
        >
          {say('deskStepOpen')}
        </a>
      )}
    </li>
  );
}
