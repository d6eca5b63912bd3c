import { PUBLISHED_INCOME, type PublishedIncome, TOLD_INCOME } from '../../lib/program/income';
import { say } from '../../lib/text/say';
import { dayWords, moneyWords, shareWords } from './desk-words';
import { Source } from './Source';

const ABOVE_CENTS = 10_000;

/** What was published about all partners, and what one of them has told of four years. */
export function Income() {
  const above = moneyWords(ABOVE_CENTS, 0);
  return (
    <section>
      <h2>{say('deskIncomeTitle')}</h2>
      <p>{say('deskIncomeNote', { amount: above })}</p>
      <div class="desk-scroll">
        <table class="readings">
          <thead>
            <tr>
              <th scope="col">{say('deskIncomeMonth')}</th>
              <th scope="col">{say('deskIncomeEarned')}</th>
              <th scope="col">{say('deskIncomeAbove', { amount: above })}</th>
              <th scope="col">{say('deskIncomeTop')}</th>
              <th scope="col">{say('deskSource')}</th>
            </tr>
          </thead>
          <tbody>
            {PUBLISHED_INCOME.map((income) => (
              <tr key={income.month}>
                <th scope="row">{dayWords(income.month)}</th>
                <td>{shareWords(income.earnedShare / 100)}</td>
                <td>{aboveWords(income)}</td>
                <td>{topWords(income)}</td>
                <td>
                  <Source of={dayWords(income.month)} facts={income} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {TOLD_INCOME.map((told) => {
        const { id, cents, stories, years } = told;
        return (
          <div key={id} class="fact">
            <p>
              {say('deskTold', {
                amount: moneyWords(cents),
                stories,
                years,
                each: moneyWords(cents / stories),
              })}
            </p>
            <Source of={years} facts={told} />
          </div>
        );
      })}
    </section>
  );
}

function aboveWords({ above100Share, isBelow }: PublishedIncome): string {
  const share = shareWords(above100Share / 100);
  return isBelow ? say('deskBelow', { share }) : share;
}

function topWords({ topWriter: [from, to] }: PublishedIncome): string {
  return [...new Set([from, to])].map((dollars) => moneyWords(dollars * 100, 0)).join('–');
}
