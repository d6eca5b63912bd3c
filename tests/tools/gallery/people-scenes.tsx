import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonRow } from '../../../components/ledger/ledger-view';
import { QUERY_DEFAULT } from '../../../components/ledger/route';
import { ODD_NAMES } from './examples';
import { scene } from './ledger-scenes';
import { FULL_VIEWS, NOBODY, PEOPLE, viewOf } from './people-examples';
import type { Scene } from './scenes';

/** Whoever is first in the list leaves it when something is clicked. */
function LeaveAtClick({ draw }: { readonly draw: (rows: readonly PersonRow[]) => VNode }) {
  const [hasLeft, setLeft] = useState(false);
  useEffect(() => {
    const leave = () => setLeft(true);
    document.addEventListener('click', leave);
    return () => document.removeEventListener('click', leave);
  }, []);
  return draw(PEOPLE.rows.slice(hasLeft ? 1 : 0));
}

export const PEOPLE_SCENES: readonly Scene[] = [
  scene('people', '', PEOPLE, { undo: 'Mira Solberg: they followed' }),
  { ...scene('people-focus', '', PEOPLE), press: ['j', 'j'] },
  scene('people-none', '', NOBODY),
  scene('people-search', '#search', {
    ...viewOf([]),
    query: { ...QUERY_DEFAULT, search: 'nobody' },
  }),
  scene('people-odd', '', viewOf(ODD_NAMES), { trouble: 'Part of your ledger was restored.' }),
  {
    ...scene('people-selected', '#people', PEOPLE),
    click: '.people-pick input',
  },
  { ...scene('people-too-many', '#people', PEOPLE, { bulkMax: 5 }), press: ['Control+a'] },
  {
    ...scene('people-left', '#people', PEOPLE),
    draw: () => <LeaveAtClick draw={(rows) => scene('', '#people', viewOf(rows)).draw?.() ?? <p />} />,
    click: '.people-pick input',
  },
  {
    ...scene('people-views-full', '#people', { ...PEOPLE, views: FULL_VIEWS }),
    click: '.saved-views > .button',
    press: ['A'],
  },
  scene('people-narrowed', '#people', {
    ...PEOPLE,
    query: { ...QUERY_DEFAULT, filter: 'all', tag: 'poets' },
    rows: PEOPLE.rows.map((row, index) => ({
      ...row,
      tags: index % 2 === 0 ? ['Poets'] : ['Poets', 'to read'],
      ...(index === 1 && { looksLike: 'looks like @anna' }),
    })),
  }),
];
