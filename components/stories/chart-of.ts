import type { Measure } from '../../lib/ledger/stories/figures';
import {
  leftOutCurrencies,
  type MonthValue,
  mainCurrency,
  type OwnNumbers,
} from '../../lib/ledger/stories/month-series';
import type { MonthChartView } from './stories-view';

/** The picture of a measure by month; for earnings also in which currency, and which ones it leaves out. */
export function chartOf(
  numbers: Pick<OwnNumbers, 'stories' | 'earned'>,
  measure: Measure,
  months: readonly MonthValue[],
): MonthChartView {
  const currency = measure === 'earnings' ? mainCurrency(numbers) : undefined;
  if (currency === undefined) return { measure, months };
  return { measure, months, currency, leftOut: leftOutCurrencies(numbers) };
}
