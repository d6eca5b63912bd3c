import { useState } from 'preact/hooks';
import {
  forecastEarnings,
  ownRate,
  RATE_MONTHS_MIN,
  RATE_POINTS_MIN,
  type Rate,
  type RateBasis,
} from '../../lib/program/own-rate';
import { say, sayList } from '../../lib/text/say';
import type { OwnFigures } from './desk-view';
import { moneyWords } from './desk-words';
import { RateExamples } from './RateExamples';

const BASES: readonly RateBasis[] = ['read', 'hour'];

/** The writer's own rate and what it would bring; without enough figures, what single others have told. */
export function OwnRate({ points, otherCurrencies }: Pick<OwnFigures, 'points' | 'otherCurrencies'>) {
  const rates = BASES.map((basis) => ownRate(points, basis));
  const known = rates.filter((rate) => rate.state === 'known');
  const [reads] = rates;
  return (
    <section>
      <h2>{say('deskRateTitle')}</h2>
      {otherCurrencies.length > 0 && (
        <p class="soft">{say('deskOtherCurrencies', { list: sayList(otherCurrencies) })}</p>
      )}
      {known.map((rate) => (
        <KnownRate key={rate.basis} rate={rate} />
      ))}
      {known.length === 0 && reads !== undefined && (
        <>
          <p>
            {say('deskRateTooFew', {
              points: reads.points,
              pointsmin: RATE_POINTS_MIN,
              months: reads.months,
              monthsmin: RATE_MONTHS_MIN,
            })}
          </p>
          <RateExamples />
        </>
      )}
    </section>
  );
}

function rateWords(cents: number, basis: RateBasis): string {
  return moneyWords(cents, basis === 'read' ? 3 : 2);
}

function KnownRate({ rate }: { readonly rate: Rate }) {
  const { basis, median, low, high, points, months } = rate;
  return (
    <div class="desk-rate">
      <p class="desk-tally">
        <strong>
          {say(basis === 'read' ? 'deskRateRead' : 'deskRateHour', { amount: rateWords(median, basis) })}
        </strong>
      </p>
      <p class="soft">
        {say('deskRateBand', {
          points,
          months,
          low: rateWords(low, basis),
          high: rateWords(high, basis),
        })}
      </p>
      <Forecast rate={rate} />
    </div>
  );
}

function Forecast({ rate }: { readonly rate: Rate }) {
  const [text, setText] = useState('');
  const amount = /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  const forecast = amount === undefined ? undefined : forecastEarnings(rate, amount);
  return (
    <>
      <label class="desk-field">
        <span>{say(rate.basis === 'read' ? 'deskForecastReads' : 'deskForecastHours')}</span>{' '}
        <input
          class="field is-number"
          inputMode="numeric"
          maxLength={20}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value.trim())}
        />
      </label>
      <p role="status">
        {forecast &&
          say('deskForecastAnswer', {
            middle: moneyWords(forecast.middle),
            low: moneyWords(forecast.low),
            high: moneyWords(forecast.high),
          })}
      </p>
    </>
  );
}
