import type { SaidTopic } from '../../lib/ledger/program-said';
import { REFUSAL_FACTS, REFUSAL_REASONS } from '../../lib/program/application';
import { parseDay } from '../../lib/program/calendar';
import type { RuleSet } from '../../lib/program/rule-set';
import { RULES_2021 } from '../../lib/program/rules/rules-2021';
import { applyAgain, taxFormDue } from '../../lib/program/waiting';
import { say, sayCount } from '../../lib/text/say';
import type { DeskView, OnSay } from './desk-view';
import { dateWords } from './desk-words';
import { TypedField } from './SayIt';
import { Source } from './Source';

const REASONS = {
  notMember: ['deskReasonNotMember', 'deskDoNotMember'],
  country: ['deskReasonCountry', 'deskDoCountry'],
  littleValue: ['deskReasonLittleValue', 'deskDoLittleValue'],
  aiText: ['deskReasonAiText', 'deskDoAiText'],
  profile: ['deskReasonProfile', 'deskDoProfile'],
  fewStories: ['deskReasonFewStories', 'deskDoFewStories'],
} as const;

export interface MediumsAnswerProps {
  readonly rules: RuleSet;
  readonly view: DeskView;
  readonly onSay: OnSay;
}

/** When Medium said yes or no, and what follows from it: the tax form's term, the wait, what to do about a reason. */
export function MediumsAnswer({ rules, view, onSay }: MediumsAnswerProps) {
  const { said, known, now } = view;
  const acceptedAt = dayOfWord(view, 'acceptedOn');
  const refusedAt = dayOfWord(view, 'refusedOn');
  const wait = refusedAt === undefined ? undefined : applyAgain(rules, refusedAt, now);
  const due = acceptedAt === undefined ? undefined : taxFormDue(acceptedAt, now);
  return (
    <>
      <section>
        <h2>{say('deskAnswerTitle')}</h2>
        <AnswerDay topic="acceptedOn" words={say('deskAcceptedOn')} view={view} onSay={onSay} />
        {due !== undefined && known.taxForm?.value !== true && (
          <>
            <p>
              {due.isOver
                ? say('deskTaxOver', { date: dateWords(due.dueAt) })
                : sayCount('deskTaxDue', due.daysLeft, { date: dateWords(due.dueAt) })}
            </p>
            <Source of={say('deskStepTaxForm')} facts={RULES_2021} />
          </>
        )}
        <AnswerDay topic="refusedOn" words={say('deskRefusedOn')} view={view} onSay={onSay} />
        {wait !== undefined && (
          <>
            <p>
              {wait.isOver
                ? say('deskWaitOver', { date: dateWords(wait.dueAt) })
                : sayCount('deskWaitUntil', wait.daysLeft, { date: dateWords(wait.dueAt) })}
            </p>
            <Source of={say('deskRefusedOn')} facts={REFUSAL_FACTS} />
          </>
        )}
      </section>
      <section>
        <h2>{say('deskReasonTitle')}</h2>
        <label class="desk-field">
          <span>{say('deskReasonAsk')}</span>{' '}
          <select
            class="field"
            value={said.refusedFor?.answer ?? ''}
            onChange={({ currentTarget }) =>
              onSay(
                'refusedFor',
                currentTarget.value || 'unknown',
                say('deskKept', { what: say('deskReasonAsk') }),
              )
            }
          >
            <option value="">{say('deskChoose')}</option>
            {REFUSAL_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {say(REASONS[reason][0])}
              </option>
            ))}
          </select>
        </label>
        {REFUSAL_REASONS.filter((reason) => reason === said.refusedFor?.answer).map((reason) => (
          <p key={reason} role="status">
            {say(REASONS[reason][1])}
          </p>
        ))}
        <Source of={say('deskReasonTitle')} facts={REFUSAL_FACTS} />
      </section>
    </>
  );
}

interface AnswerDayProps extends Omit<MediumsAnswerProps, 'rules'> {
  readonly topic: SaidTopic;
  readonly words: string;
}

function AnswerDay({ topic, words, view, onSay }: AnswerDayProps) {
  const said = view.said[topic]?.answer;
  return (
    <div class="desk-field">
      <TypedField
        key={said}
        type="date"
        label={words}
        said={said}
        onKeep={(answer) => onSay(topic, answer, say('deskKept', { what: words }))}
      />
      {said !== undefined && (
        <button
          type="button"
          class="button is-quiet"
          aria-label={say('deskTakeBackOf', { what: words })}
          onClick={() => onSay(topic, 'unknown', say('deskTakenBack', { what: words }))}
        >
          {say('deskTakeBack')}
        </button>
      )}
    </div>
  );
}

function dayOfWord({ said }: DeskView, topic: SaidTopic): number | undefined {
  const word = said[topic];
  return word && parseDay(word.answer);
}
