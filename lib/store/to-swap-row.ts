import { threadKeyOf } from '../ledger/fold-thread';
import type { Person } from '../ledger/person';
import { searchWordsOf } from '../ledger/search-words';
import { sinceOf } from '../ledger/since';
import type { Swap } from '../ledger/swap';
import { titleKey } from '../ledger/swap-filter';
import { foldTag } from '../ledger/tag';
import type { SwapRow } from './rows';

/** A swap as it is kept, with what lists of swaps are sorted and searched by. `person` is the partner. */
export function toSwapRow(swap: Swap, person: Person): SwapRow {
  const turnedAt = swap.closedAt ?? swap.theirs.lapsedAt ?? swap.yours.lapsedAt ?? swap.openedAt;
  const where = swap.place?.title;
  const note = person.notes.at(-1)?.text;
  return {
    dueAt: swap.dueAt ?? turnedAt,
    swap,
    list: {
      name: titleKey(person.name ?? person.username ?? ''),
      sinceAt: sinceOf(swap),
      words: searchWordsOf(person, swap),
      tags: person.tags.map(foldTag),
      ...(person.followers && { followers: person.followers.count }),
      ...(swap.dueAt !== undefined && { promisedAt: swap.dueAt }),
      ...(where !== undefined && { where: titleKey(where) }),
      ...(note !== undefined && { note: titleKey(note) }),
      ...(swap.place && { thread: threadKeyOf(swap.place) }),
    },
  };
}
