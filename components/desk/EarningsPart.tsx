import { FORMULA_FACTS } from '../../lib/program/rate-examples';
import { say } from '../../lib/text/say';
import type { DeskView } from './desk-view';
import { Income } from './Income';
import { OwnMonths } from './OwnMonths';
import { OwnRate } from './OwnRate';
import { PayoutSimulator } from './PayoutSimulator';
import { PaysForItself } from './PaysForItself';
import { ReadRatio } from './ReadRatio';
import { Source } from './Source';

/** Money: what reading has earned the writer, what that would bring, when it is paid, and what partners earn. */
export function EarningsPart({ view }: { readonly view: DeskView }) {
  const { figures, now } = view;
  return (
    <>
      <div class="fact">
        <p>{say('deskFormula')}</p>
        <Source of={say('deskPartEarnings')} facts={FORMULA_FACTS} />
      </div>
      <OwnRate points={figures.points} otherCurrencies={figures.otherCurrencies} />
      <OwnMonths months={figures.months} now={now} />
      <PayoutSimulator months={figures.months} now={now} />
      <ReadRatio ratios={figures.ratios} />
      <PaysForItself figures={figures} />
      <Income />
    </>
  );
}
