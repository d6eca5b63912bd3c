import { isOver } from '../../lib/ledger/month';
import { ownRate } from '../../lib/program/own-rate';
import {
  amountToBreakEven,
  MEMBERSHIP_CENTS,
  MEMBERSHIP_FACTS,
  paidForItself,
} from '../../lib/program/pays-for-itself';
import { MEMBER_READ_CENTS_2024 } from '../../lib/program/rate-examples';
import { say, sayCount } from '../../lib/text/say';
import type { OwnFigures } from './desk-view';
import { moneyWords } from './desk-words';
import { Source } from './Source';

/** What the membership costs against what reading earns: by the writer's own months and rate, else by one example. */
export function PaysForItself({ figures: { points, months } }: { readonly figures: OwnFigures }) {
  const fee = moneyWords(MEMBERSHIP_CENTS, 0);
  const rate = ownRate(points, 'read');
  const own = rate.state === 'known' ? amountToBreakEven(rate.median) : undefined;
  const example = amountToBreakEven(MEMBER_READ_CENTS_2024);
  const over = months.filter(({ month, readAt }) => isOver(month, readAt));
  const paid = paidForItself(over);
  const unfinished = months.length - over.length;
  return (
    <section>
      <h2>{say('deskPaysTitle')}</h2>
      {paid.months > 0 && (
        <p>
          {sayCount(paid.leftCents < 0 ? 'deskPaysMonthsLess' : 'deskPaysMonths', paid.months, {
            above: paid.above,
            fee,
            left: moneyWords(Math.abs(paid.leftCents)),
          })}
        </p>
      )}
      {unfinished > 0 && <p class="soft">{sayCount('deskPaysUnfinished', unfinished)}</p>}
      {own !== undefined && <p>{sayCount('deskPaysOwn', own, { fee })}</p>}
      {own === undefined && example !== undefined && (
        <>
          <p>
            {say('deskPaysExample', { rate: moneyWords(MEMBER_READ_CENTS_2024, 3), count: example, fee })}
          </p>
          <p class="soft">{say('deskPaysExampleKept')}</p>
        </>
      )}
      <Source of={say('deskPaysTitle')} facts={MEMBERSHIP_FACTS} />
    </section>
  );
}
