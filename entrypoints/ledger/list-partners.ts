import type { Filter } from '../../components/ledger/route';
import type { Partner } from '../../components/rows/row-of';
import { compareUrgency } from '../../lib/ledger/attention';
import type { SwapState } from '../../lib/ledger/swap';
import type { Reader } from '../../lib/store/reader';

/** Swaps read at once while searching. */
const CHUNK = 500;
const ALL_STATES: readonly SwapState[] = [
  'theyOwe',
  'youOwe',
  'lapsed',
  'offered',
  'even',
  'lapsedSeen',
  'letGo',
  'declined',
  'notASwap',
];

/** The swaps behind a chip, the most urgent first, at most `limit`. */
export async function listByFilter(
  reader: Reader,
  now: number,
  filter: Filter,
  limit: number,
): Promise<readonly Partner[]> {
  switch (filter) {
    case 'needsYou':
      return mostUrgent(
        now,
        limit,
        await Promise.all([
          listOverdue(reader, now, limit),
          reader.listYouOwe(now, limit),
          reader.listLapsed(now, limit),
        ]),
      );
    case 'theyOwe':
      return listOverdue(reader, now, limit);
    case 'youOwe':
      return reader.listYouOwe(now, limit);
    case 'waiting': {
      const { overdue } = await reader.countAttention(now);
      return reader.listSwaps(now, { state: 'theyOwe', limit, offset: overdue });
    }
    case 'agreed':
      return reader.listOffered(now, limit);
    case 'even':
      return reader.listSwaps(now, { state: 'even', limit });
    case 'leftAgain':
      return mostUrgent(now, limit, await listStates(reader, now, ['lapsed', 'lapsedSeen'], limit));
    case 'closed':
      return mostUrgent(now, limit, await listStates(reader, now, ['letGo', 'declined', 'notASwap'], limit));
    case 'all':
      return searchPartners(reader, now, '', limit);
  }
}

/** Those whose name or a username of theirs holds the text, whatever its case, by state; at most `limit`. */
export async function searchPartners(
  reader: Reader,
  now: number,
  text: string,
  limit: number,
): Promise<readonly Partner[]> {
  const wanted = text.trim().replace(/^@/, '').toLowerCase();
  const found: Partner[] = [];
  for (const state of ALL_STATES) {
    for (let offset = 0; ; offset += CHUNK) {
      const partners = await reader.listSwaps(now, { state, limit: CHUNK, offset });
      found.push(...partners.filter((partner) => isCalled(partner, wanted)));
      if (found.length >= limit) return found.slice(0, limit);
      if (partners.length < CHUNK) break;
    }
  }
  return found;
}

function isCalled({ person }: Partner, wanted: string): boolean {
  const names = [person.name ?? '', ...person.formerNames, ...person.aliases, person.username ?? ''];
  return names.some((name) => name.toLowerCase().includes(wanted));
}

/** Overdue swaps come first in their list, so the rest of it is those that still have time. */
async function listOverdue(reader: Reader, now: number, limit: number): Promise<readonly Partner[]> {
  return (await reader.listTheyOwe(now, limit)).filter(({ status }) => status === 'overdue');
}

function listStates(reader: Reader, now: number, states: readonly SwapState[], limit: number) {
  return Promise.all(states.map((state) => reader.listSwaps(now, { state, limit })));
}

function mostUrgent(now: number, limit: number, lists: readonly (readonly Partner[])[]): readonly Partner[] {
  return lists
    .flat()
    .sort((a, b) => compareUrgency(a.swap, b.swap, now))
    .slice(0, limit);
}
