import type { PeopleView, PersonRow } from '../../../components/ledger/ledger-view';
import { QUERY_DEFAULT } from '../../../components/ledger/route';
import { DAY } from '../../../lib/ledger/time';
import { exampleRow, LAPSED, NOW, THEY_OWE, YOU_OWE } from './examples';

const EVEN = exampleRow('even', 'even', 'even', {
  name: 'Sami Ito',
  username: 'samiito',
  followers: '97',
  where: 'Small accounts, loud hearts',
});

function listOf(rows: readonly PersonRow[]): Pick<PeopleView, 'count' | 'keys' | 'rows'> {
  return { count: rows.length, keys: rows.map(({ key }) => key), rows };
}

export const PEOPLE: PeopleView = {
  page: 'people',
  query: QUERY_DEFAULT,
  counts: {
    needsYou: 6,
    theyOwe: 3,
    youOwe: 2,
    waiting: 12,
    agreed: 0,
    even: 187,
    leftAgain: 1,
    closed: 9,
    all: 212,
  },
  ...listOf(
    [...THEY_OWE, ...YOU_OWE, ...LAPSED, EVEN].map((row, index) => ({
      ...row,
      sinceAt: NOW - (index * index * 1.3 + 2.2) * DAY,
      ...(index < 5 && { dueAt: NOW + (index - 2) * 0.8 * DAY }),
      ...(index % 3 === 0 && { note: 'Writes about lighthouses, on Sundays' }),
      followersRead: 'read 2 d ago',
    })),
  ),
  now: NOW,
  tags: [{ key: 'poets', words: 'Poets' }],
  places: [{ key: 'the hundred club', words: 'The hundred club' }],
  views: [{ name: 'Poets I owe', address: '#people/youOwe?tag=poets' }],
};

export const NOBODY = {
  ...PEOPLE,
  ...listOf([]),
  counts: {
    needsYou: 0,
    theyOwe: 0,
    youOwe: 0,
    waiting: 0,
    agreed: 0,
    even: 0,
    leftAgain: 0,
    closed: 0,
    all: 0,
  },
};

/** The list with these rows alone. */
export const viewOf = (rows: readonly PersonRow[]): PeopleView => ({ ...PEOPLE, ...listOf(rows) });

/** As many views as there is room for. */
export const FULL_VIEWS = Array.from({ length: 30 }, (_, at) => ({
  name: `${['Poets I owe', 'Since spring', 'The hundred club, small accounts first'][at % 3]} ${at + 1}`,
  address: `#people/youOwe?tag=poets${at}`,
}));
