import type { Partner } from './known';
import type { Mark, SummaryPart, ThreadSummary } from './mark';
import type { RememberedResponse } from './page-memory';
import { summaryWords } from './words';

interface Responder {
  readonly response: RememberedResponse;
  readonly mark: Mark;
  readonly partner: Partner | undefined;
}

const CLOSED = new Set(['letGo', 'declined', 'notASwap']);

/**
 * The line above a thread, from its marked responses in thread order: how many people offer a swap, how many have one
 * with you, how many of those owe you. People are counted, not responses. Undefined when there is nothing to mark.
 */
export function summaryOf(responders: readonly Responder[]): ThreadSummary | undefined {
  if (responders.length === 0) return undefined;
  const offers = countPeople(responders.filter(({ response }) => response.kind === 'offer'));
  const withYou = responders.filter(({ partner }) => partner?.swap && !CLOSED.has(partner.swap.state));
  const owing = withYou.filter(({ partner }) => partner?.swap?.state === 'theyOwe');
  const isOverdue = owing.some(({ mark }) => mark.tone === 'late');
  const parts: readonly SummaryPart[] = [
    { count: offers, words: summaryWords('offers', offers), tone: 'offer' },
    { count: countPeople(withYou), words: summaryWords('withYou', countPeople(withYou)), tone: 'plain' },
    {
      count: countPeople(owing),
      words: summaryWords('oweYou', countPeople(owing)),
      tone: isOverdue ? 'late' : 'wait',
    },
  ];
  return {
    parts: parts.filter((part) => part.count > 0),
    steps: responders.flatMap(({ mark }) => mark.responseId ?? []),
  };
}

function countPeople(responders: readonly Responder[]): number {
  return new Set(responders.map(({ mark }) => mark.username)).size;
}
