import { useState } from 'preact/hooks';
import { SAID_TOPICS, type SaidTopic } from '../../lib/ledger/program-said';
import type { Evidence } from '../../lib/program/evidence';
import { say } from '../../lib/text/say';
import { listCountries } from './country-names';
import type { OnSay } from './desk-view';

export interface SayItProps {
  readonly topic: SaidTopic;
  /** What it is about, in words. */
  readonly of: string;
  /** What the writer has said before. */
  readonly said: string | undefined;
  /** What is known, by whomever. */
  readonly evidence: Evidence<unknown> | undefined;
  readonly onSay: OnSay;
}

/** Lets the writer say something about themselves, and take it back. */
export function SayIt({ topic, of, said, evidence, onSay }: SayItProps) {
  const keep = (answer: string) => onSay(topic, answer, say('deskKept', { what: of }));
  const isAsked = SAID_TOPICS[topic] === 'yesNo' && evidence === undefined;
  return (
    <>
      {isAsked ? (
        <YesNo of={of} onKeep={keep} />
      ) : (
        <details class="say-it">
          <summary aria-label={say('deskSayOf', { what: of })}>{say('deskSay')}</summary>
          <AnswerForm topic={topic} of={of} said={said} onKeep={keep} />
        </details>
      )}
      {said !== undefined && (
        <button
          type="button"
          class="button is-quiet"
          aria-label={say('deskTakeBackOf', { what: of })}
          onClick={() => onSay(topic, 'unknown', say('deskTakenBack', { what: of }))}
        >
          {say('deskTakeBack')}
        </button>
      )}
    </>
  );
}

interface AnswerFormProps {
  readonly topic: SaidTopic;
  readonly of: string;
  readonly said: string | undefined;
  readonly onKeep: (answer: string) => void;
}

function AnswerForm({ topic, of, said, onKeep }: AnswerFormProps) {
  switch (SAID_TOPICS[topic]) {
    case 'yesNo':
      return <YesNo of={of} onKeep={onKeep} />;
    case 'word':
      return <CountryField of={of} said={said} onKeep={onKeep} />;
    case 'day':
      return <TypedField type="date" label={dayQuestion(topic)} said={said} onKeep={onKeep} />;
    case 'count':
      return <TypedField type="number" label={say('deskAskCount')} said={said} onKeep={onKeep} />;
  }
}

function dayQuestion(topic: SaidTopic): string {
  return say(topic === 'firstStory' ? 'deskAskFirst' : 'deskAskNewest');
}

function YesNo({ of, onKeep }: Pick<AnswerFormProps, 'of' | 'onKeep'>) {
  return (
    <span class="yes-no">
      <button
        type="button"
        class="button"
        aria-label={say('deskYesOf', { what: of })}
        onClick={() => onKeep('yes')}
      >
        {say('deskYesButton')}
      </button>{' '}
      <button
        type="button"
        class="button"
        aria-label={say('deskNoOf', { what: of })}
        onClick={() => onKeep('no')}
      >
        {say('deskNoButton')}
      </button>
    </span>
  );
}

function CountryField({ of, said, onKeep }: Omit<AnswerFormProps, 'topic'>) {
  return (
    <select
      class="field"
      aria-label={of}
      value={said ?? ''}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onKeep(currentTarget.value);
      }}
    >
      <option value="">{say('deskChoose')}</option>
      {listCountries().map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface TypedFieldProps extends Omit<AnswerFormProps, 'topic' | 'of'> {
  readonly type: 'date' | 'number';
  readonly label: string;
}

/** A day or a whole number; kept by its button, so that a half-typed one is not. */
export function TypedField({ type, label, said, onKeep }: TypedFieldProps) {
  const [text, setText] = useState(said ?? '');
  const isWhole = type === 'date' ? /^\d{4}-\d\d-\d\d$/.test(text) : /^\d{1,9}$/.test(text);
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onKeep(text);
      }}
    >
      <label>
        <span>{label}</span>{' '}
        <input
          class="field"
          type={type}
          maxLength={20}
          min={type === 'number' ? 0 : undefined}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" class="button" disabled={!isWhole}>
        {say('deskKeep')}
      </button>
    </form>
  );
}
