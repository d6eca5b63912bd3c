import type { Money } from '../../facts/money';
import { findAll, firstOf, parentOf, textOf } from '../dom';
import { parseMoney } from './read-money';

/** What stands beside the month's total on the dashboard. A guess: Medium's help names only "earnings". */
const LABEL = /^(?:monthly earnings|earnings this month|total earnings this month)$/i;
/** Of the DOM standard; the name is missing where a saved page is read. */
const TEXT_NODE = 3;
/** Elements looked at, at most. */
const ELEMENTS_MAX = 20_000;

/** What all stories together earned in the month shown; undefined when it is not there, or stands there twice with two values. */
export function readEarnedTotal(document: Document): Money | undefined {
  const found = new Map<string, Money>();
  for (const label of findAll(document, 'body *').slice(0, ELEMENTS_MAX)) {
    if (!isLeaf(label) || !LABEL.test(textOf(label))) continue;
    const around = parentOf(label);
    const rest = around ? textOf(around).replace(textOf(label), '').trim() : '';
    const amount = parseMoney(rest);
    if (amount) found.set(`${amount.minor}`, amount);
  }
  const [total, other] = found.values();
  return other ? undefined : total;
}

function isLeaf(element: Element): boolean {
  const first = firstOf(element);
  return first !== null && first.nodeType === TEXT_NODE;
}
