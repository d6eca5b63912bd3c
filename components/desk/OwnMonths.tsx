import { isOver } from '../../lib/ledger/month';
import { agoWords } from '../../lib/ledger/spans';
import { say } from '../../lib/text/say';
import type { OwnMonth } from './desk-view';
import { dayWords, moneyWords } from './desk-words';
import { OwnPages } from './OwnPages';

/** What each month has earned, as the dashboard page said it last, the newest first. */
export function OwnMonths({ months, now }: { readonly months: readonly OwnMonth[]; readonly now: number }) {
  return (
    <section>
      <h2>{say('deskOwnMonths')}</h2>
      {months.length === 0 ? (
        <>
          <p>{say('deskOwnMonthsNone')}</p>
          <OwnPages />
        </>
      ) : (
        <div class="desk-scroll">
          <table class="readings">
            <tbody>
              {months.toReversed().map(({ month, cents, readAt }) => (
                <tr key={month}>
                  <th scope="row">{dayWords(month)}</th>
                  <td>{moneyWords(cents)}</td>
                  <td class="soft">
                    {say('deskFromPage', { ago: agoWords(readAt, now) })}
                    {!isOver(month, readAt) && ` ${say('deskMonthGoesOn')}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
