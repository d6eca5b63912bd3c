import { ELIGIBILITY_PAGE } from '../../lib/program/official-pages';
import { say } from '../../lib/text/say';
import { routeLink } from '../ledger/route';
import { ApplicationPart } from './ApplicationPart';
import { DESK_PARTS, type DeskPart, type DeskView, type OnSay } from './desk-view';
import { EarningsPart } from './EarningsPart';
import { ReadyPart } from './ReadyPart';
import { RulesPart } from './RulesPart';

export interface DeskPageProps {
  readonly view: DeskView;
  readonly onSay: OnSay;
}

const PART_WORDS = {
  ready: 'deskPartReady',
  application: 'deskPartApplication',
  earnings: 'deskPartEarnings',
  rules: 'deskPartRules',
} as const;

/** The Partner Program desk: one part at a time, and above all of them whose page decides. */
export function DeskPage({ view, onSay }: DeskPageProps) {
  return (
    <section class="ledger-page desk">
      <h1>{say('deskTitle')}</h1>
      <p class="desk-decides">
        {say('deskDecides')}{' '}
        <a class="link" href={ELIGIBILITY_PAGE} target="_blank" rel="noopener noreferrer">
          {say('deskDecidesLink')}
        </a>
      </p>
      <Parts current={view.part} />
      <Part view={view} onSay={onSay} />
    </section>
  );
}

function Part(props: DeskPageProps) {
  switch (props.view.part) {
    case 'ready':
      return <ReadyPart {...props} />;
    case 'application':
      return <ApplicationPart {...props} />;
    case 'earnings':
      return <EarningsPart view={props.view} />;
    case 'rules':
      return <RulesPart {...props} />;
  }
}

function Parts({ current }: { readonly current: DeskPart }) {
  return (
    <nav aria-label={say('deskParts')}>
      <ul class="chips">
        {DESK_PARTS.map((part) => (
          <li key={part}>
            <a
              class="chip"
              href={routeLink({ page: 'desk', part })}
              aria-current={part === current ? 'true' : undefined}
            >
              {say(PART_WORDS[part])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
