import type { Person } from '../ledger/person';
import { searchWordsOf } from '../ledger/search-words';
import { sinceOf } from '../ledger/since';
import type { Swap } from '../ledger/swap';
import type { SwapRow } from './rows';

/** Longest beginning of a text that decides its place in a sorted list, in UTF-16 units. */
const SORTED_BY = 40;

/** A swap as it is kept, with what lists of swaps are sorted and searched by. `person` is the partner. */
export function toSwapRow(swap: Swap, person: Person): SwapRow {
  const turnedAt = swap.closedAt ?? swap.theirs.lapsedAt ?? swap.yours.lapsedAt ?? swap.openedAt;
  const where = swap.place?.title;
  const note = person.notes.at(-1)?.text;
  return {
    dueAt: swap.dueAt ?? turnedAt,
    swap,
    list: {
      name: orderOf(person.name ?? person.username ?? ''),
      sinceAt: sinceOf(swap),
      words: searchWordsOf(person, swap),
      ...(person.followers && { followers: person.followers.count }),
      ...(swap.dueAt !== undefined && { promisedAt: swap.dueAt }),
      ...(where !== undefined && { where: orderOf(where) }),
      ...(note !== undefined && { note: orderOf(note) }),
    },
  };
}

function orderOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .slice(0, SORTED_BY);
}
