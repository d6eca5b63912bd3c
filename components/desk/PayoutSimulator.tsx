import { useState } from 'preact/hooks';
import { addMonths, type Month, monthOf } from '../../lib/program/calendar';
import {
  type MonthEarned,
  PAYOUT_DAY,
  PAYOUT_FACTS,
  PAYOUT_MINIMUM_CENTS,
  type Payout,
  simulatePayouts,
} from '../../lib/program/payouts';
import { say } from '../../lib/text/say';
import type { OwnMonth } from './desk-view';
import { dayWords, moneyWords } from './desk-words';
import { parseDollars } from './parse-dollars';
import { Source } from './Source';

/** How many months can be filled in: the last ones, this one among them. */
const MONTHS = 6;

/** When earnings would be paid out: what is known is filled in, and may be changed to try things. */
export function PayoutSimulator({
  months,
  now,
}: {
  readonly months: readonly OwnMonth[];
  readonly now: number;
}) {
  const shown = Array.from({ length: MONTHS }, (_, at) => addMonths(monthOf(now), at + 1 - MONTHS));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const textOf = (key: string) => typed[key] ?? dollarsOf(months.find(({ month }) => month === key));
  const type = (key: string, text: string) => setTyped({ ...typed, [key]: text });
  const amounts = shown.map((month) => ({ month, cents: parseDollars(textOf(month)) }));
  const carried = parseDollars(typed.before ?? '');
  const isWrong = carried === undefined || amounts.some(({ cents }) => cents === undefined);
  return (
    <section>
      <h2>{say('deskPayoutTitle')}</h2>
      <p class="soft">{say('deskPayoutNote', { amount: moneyWords(PAYOUT_MINIMUM_CENTS, 0) })}</p>
      <Source of={say('deskPayoutTitle')} facts={PAYOUT_FACTS} />
      <fieldset class="desk-months">
        <legend>{say('deskPayoutEarned')}</legend>
        <AmountField
          label={say('deskPayoutCarriedBefore')}
          text={typed.before ?? ''}
          onType={(text) => type('before', text)}
        />
        {shown.map((month) => (
          <AmountField
            key={month}
            label={dayWords(month)}
            text={textOf(month)}
            onType={(text) => type(month, text)}
          />
        ))}
      </fieldset>
      <div role="status">
        {isWrong ? (
          <p class="error">{say('deskPayoutWrong')}</p>
        ) : (
          <Plan months={amounts.map(({ month, cents = 0 }) => ({ month, cents }))} carriedCents={carried} />
        )}
      </div>
    </section>
  );
}

/** An amount below zero (a correction) is no amount to count with: it is left open. */
function dollarsOf(month: OwnMonth | undefined): string {
  return month === undefined || month.cents < 0 ? '' : (month.cents / 100).toFixed(2);
}

interface AmountFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function AmountField({ label, text, onType }: AmountFieldProps) {
  return (
    <label>
      <span>{label}</span>{' '}
      <input
        class="field is-number"
        inputMode="decimal"
        maxLength={20}
        value={text}
        aria-invalid={parseDollars(text) === undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </label>
  );
}

function Plan({
  months,
  carriedCents,
}: {
  readonly months: readonly MonthEarned[];
  readonly carriedCents: number;
}) {
  const plan = simulatePayouts(months, { carriedCents });
  return (
    <>
      {plan.payouts.length === 0 && <p>{say('deskPayoutNone')}</p>}
      <ul class="desk-list">
        {plan.payouts.map((payout) => (
          <li key={payout.month}>{payoutWords(payout)}</li>
        ))}
      </ul>
      {plan.carriedCents > 0 && <p>{say('deskPayoutRollover', { amount: moneyWords(plan.carriedCents) })}</p>}
    </>
  );
}

function payoutWords({ month, cents, fromMonth, toMonth }: Payout): string {
  return say('deskPayoutLine', {
    amount: moneyWords(cents),
    date: dayWords(`${month}-${PAYOUT_DAY}`),
    months: monthsWords(fromMonth, toMonth),
  });
}

function monthsWords(from: Month, to: Month): string {
  if (from === to) return dayWords(from);
  return say('deskMonthsFromTo', { from: dayWords(from), to: dayWords(to) });
}
