// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../../components/ledger/Ledger';
import type { PageView, PeopleView } from '../../../components/ledger/ledger-view';
import { personOf } from '../../../components/ledger/person-of';
import type { PersonView } from '../../../components/ledger/person-view';
import { parseRoute, QUERY_DEFAULT } from '../../../components/ledger/route';
import { exampleData } from '../../tools/gallery/data-examples';
import { NO_DRAFT_ACTS } from '../../tools/gallery/draft-examples';
import { NOW, THEY_OWE, YOU_OWE } from '../../tools/gallery/examples';
import { NO_SETTINGS_ACTS } from '../../tools/gallery/settings-examples';

const on = {
  onAct: vi.fn(),
  onUndo: vi.fn(),
  onOpen: vi.fn(),
  bulkMax: 3,
  viewsMax: { count: 2, address: 100 },
  onQuery: vi.fn(),
  onViews: vi.fn(),
  onTag: vi.fn(async () => true),
  onLetGoOfMany: vi.fn(async () => true),
  onTagMany: vi.fn(async () => true),
  onExportMany: vi.fn(),
  onRows: vi.fn(),
  onMore: vi.fn(),
  onNote: vi.fn(async () => true),
  onEditNote: vi.fn(async () => true),
  onTakeNote: vi.fn(),
  onForgetAsked: vi.fn(async () => undefined),
  onSay: vi.fn(),
  onSettings: vi.fn(),
  onTrouble: vi.fn(),
  onForget: vi.fn(),
  onStories: vi.fn(),
  onExportStories: vi.fn(),
  onExportLater: vi.fn(),
  onRetry: vi.fn(),
  drafts: NO_DRAFT_ACTS,
};
const draw = (view: PageView, hash = '', undo?: string) => (
  <Ledger
    route={parseRoute(hash)}
    view={view}
    totals={{ people: 214 }}
    undo={undo}
    sites={{ sites: [], onForgetSite: () => {} }}
    data={exampleData()}
    beside={NO_SETTINGS_ACTS}
    on={on}
  />
);
const PEOPLE: PeopleView = {
  page: 'people',
  query: QUERY_DEFAULT,
  counts: {
    needsYou: 5,
    theyOwe: 2,
    youOwe: 2,
    waiting: 1,
    agreed: 0,
    even: 9,
    leftAgain: 0,
    closed: 0,
    all: 12,
  },
  count: THEY_OWE.length + YOU_OWE.length,
  keys: [...THEY_OWE, ...YOU_OWE].map(({ key }) => key),
  rows: [...THEY_OWE, ...YOU_OWE],
  now: NOW,
  tags: [{ key: 'poets', words: 'Poets' }],
  places: [{ key: 'the hundred club', words: 'The hundred club' }],
  views: [],
};

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the people page', () => {
  it('names its place in the sidebar, with how many people there are', () => {
    render(draw(PEOPLE));
    const link = screen.getByRole('link', { name: 'People 214' });
    expect(link.getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('#settings');
  });

  it('makes room for all of a list of which only the beginning was read', () => {
    render(draw({ ...PEOPLE, count: 12 }));
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('13');
    expect(screen.getByRole('checkbox', { name: 'Select all' })).toHaveProperty('disabled', true);
    const rooms = document.querySelectorAll<HTMLElement>('.people-room');
    expect([...rooms].map(({ style }) => style.blockSize)).toEqual([`${7 * 52}px`]);
  });

  it('offers the filters as links with their numbers', () => {
    render(draw(PEOPLE));
    const filters = within(screen.getByRole('navigation', { name: 'Filter' }));
    expect(filters.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Needs you 5',
      'They owe 2',
      'You owe 2',
      'Waiting 1',
      'Agreed 0',
      'Even 9',
      'Left again 0',
      'Closed 0',
      'All 12',
      'Under 300 followers',
    ]);
    expect(filters.getByRole('link', { name: 'Needs you 5' }).getAttribute('aria-current')).toBe('true');
  });

  it('shows a table with a row for each person, whose name leads to their page', () => {
    render(draw(PEOPLE));
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      '',
      'Status ↑',
      'Person',
      'Followers',
      'Since',
      'Due',
      'Where',
      'Note',
    ]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
    const link = screen.getByRole('link', { name: 'Ilse O.' });
    expect(link.getAttribute('href')).toBe('#person/%40ilse.writes');
    expect(link.hasAttribute('target')).toBe(false);
  });

  it('moves by keys and acts on the row in focus', () => {
    render(draw(PEOPLE));
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    expect(document.activeElement?.getAttribute('data-key')).toBe('@teovance');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(on.onAct).toHaveBeenCalledExactlyOnceWith(THEY_OWE[1], 'theyFollowed');
  });

  it('goes to the search box with / and when the writer came to search', () => {
    const { rerender } = render(draw(PEOPLE));
    const box = screen.getByRole('searchbox');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box);
    box.blur();
    rerender(draw(PEOPLE, '#search'));
    expect(document.activeElement).toBe(box);
  });

  it('searches as one types, and lets the filter rest meanwhile', () => {
    const { rerender } = render(draw(PEOPLE));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'teo' } });
    expect(on.onQuery).toHaveBeenCalledExactlyOnceWith({ search: 'teo' });
    rerender(
      draw({ ...PEOPLE, query: { ...QUERY_DEFAULT, search: 'nobody' }, count: 0, keys: [], rows: [] }),
    );
    expect(screen.getByText(/Nothing in your ledger has “nobody”/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Needs you 5' }).hasAttribute('aria-current')).toBe(false);
  });

  it('types letters into the search box instead of acting on them', () => {
    render(draw(PEOPLE, '', 'x'));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'u' });
    expect(on.onUndo).not.toHaveBeenCalled();
  });

  it('says that nobody needs you', () => {
    render(draw({ ...PEOPLE, count: 0, keys: [], rows: [] }));
    expect(screen.getByText(/Nobody needs you/)).toBeTruthy();
  });

  it('says how to begin while there is nobody at all', () => {
    const none = Object.fromEntries(Object.keys(PEOPLE.counts).map((filter) => [filter, 0]));
    render(draw({ ...PEOPLE, count: 0, keys: [], rows: [], counts: { ...PEOPLE.counts, ...none } }));
    expect(screen.getByText(/Your ledger is empty/)).toBeTruthy();
  });

  it('has only the rows that can be seen, and says how many there are', () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}`);
    render(draw({ ...PEOPLE, count: keys.length, keys }));
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
    expect(document.querySelectorAll('[data-key]').length).toBeLessThan(100);
    expect(on.onRows).toHaveBeenCalledWith(0, expect.any(Number));
  });

  it('says by what it is sorted, and turns round with the next click', () => {
    render(draw({ ...PEOPLE, query: { ...QUERY_DEFAULT, sort: 'due' } }));
    const head = screen.getByRole('columnheader', { name: 'Due' });
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(within(head).getByRole('link').getAttribute('href')).toBe('#people/needsYou?sort=due&down=');
    const other = screen.getByRole('columnheader', { name: 'Person' });
    expect(other.hasAttribute('aria-sort')).toBe(false);
  });

  it('offers to undo', () => {
    render(draw(PEOPLE, '', 'Mira Solberg: let go'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(on.onUndo).toHaveBeenCalledOnce();
  });
});

describe('several people at once', () => {
  const row = (index: number) => screen.getAllByRole('row')[index + 1] as HTMLElement;
  const pick = (index: number, init?: MouseEventInit) =>
    fireEvent.click(within(row(index)).getByRole('checkbox'), init);
  const bar = () => screen.queryByRole('region', { name: 'What to do with the selected people' });

  it('are selected one by one and in a range, and let go together', async () => {
    render(draw(PEOPLE));
    expect(bar()).toBeNull();
    pick(0);
    pick(2, { shiftKey: true });
    pick(1);
    within(bar() as HTMLElement).getByText('2 selected');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Let go' })));
    expect(on.onLetGoOfMany).toHaveBeenCalledExactlyOnceWith([PEOPLE.keys[0], PEOPLE.keys[2]]);
    expect(bar()).toBeNull();
  });

  it('stay selected when it did not work', async () => {
    on.onLetGoOfMany.mockResolvedValueOnce(false);
    render(draw(PEOPLE));
    pick(0);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Let go' })));
    expect(bar()).not.toBeNull();
  });

  it('are let go of when a filter hides them, and not selected again when it is cleared', () => {
    const { rerender } = render(draw(PEOPLE));
    pick(0);
    pick(1);
    const [first = ''] = PEOPLE.keys;
    // Only the beginning of a long list is read as yet.
    rerender(draw({ ...PEOPLE, keys: [first], rows: PEOPLE.rows.slice(0, 1), count: 5_000 }));
    expect(screen.queryByText(/not in this list any more/)).toBeNull();
    rerender(draw({ ...PEOPLE, keys: [first], rows: PEOPLE.rows.slice(0, 1), count: 1 }));
    within(bar() as HTMLElement).getByText('1 selected');
    screen.getByText('1 person who was selected is not in this list any more, and is not selected either.');
    rerender(draw(PEOPLE));
    within(bar() as HTMLElement).getByText('1 selected');
    expect(screen.getAllByRole('row')[2]?.hasAttribute('data-selected')).toBe(false);
    pick(2);
    expect(screen.queryByText(/not in this list any more/)).toBeNull();
    rerender(draw({ ...PEOPLE, keys: [], rows: [], count: 0 }));
    expect(bar()).toBeNull();
    screen.getByText(
      '2 people who were selected are not in this list any more, and are not selected either.',
    );
  });

  it('get a tag, or lose it', async () => {
    render(draw(PEOPLE));
    pick(1);
    const field = within(bar() as HTMLElement).getByLabelText('Tag');
    fireEvent.input(field, { target: { value: ' Poets ' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Put a tag on' })));
    expect(on.onTagMany).toHaveBeenLastCalledWith([PEOPLE.keys[1]], 'Poets', true);
    pick(1);
    fireEvent.input(within(bar() as HTMLElement).getByLabelText('Tag'), { target: { value: 'Poets' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Take it off' })));
    expect(on.onTagMany).toHaveBeenLastCalledWith([PEOPLE.keys[1]], 'Poets', false);
  });

  it('are selected by keys, and are not too many', () => {
    render(draw(PEOPLE));
    fireEvent.keyDown(document.body, { key: 'x' });
    within(bar() as HTMLElement).getByText('1 selected');
    fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
    within(bar() as HTMLElement).getByText(`${PEOPLE.keys.length} selected`);
    within(bar() as HTMLElement).getByText('At most 3 at a time; select fewer.');
    expect(screen.getByRole('button', { name: 'Let go' })).toHaveProperty('disabled', true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(bar()).toBeNull();
  });

  it('are exported as a file of their own', () => {
    render(draw(PEOPLE));
    pick(0);
    fireEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
    expect(on.onExportMany).toHaveBeenCalledExactlyOnceWith([PEOPLE.keys[0]]);
  });
});

describe('narrowing the list', () => {
  it('goes by tag, by story and by day, and all of it can be taken back', () => {
    const { rerender } = render(draw(PEOPLE));
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'poets' } });
    expect(on.onQuery).toHaveBeenLastCalledWith({ tag: 'poets' });
    fireEvent.change(screen.getByLabelText('Agreed on under'), { target: { value: 'the hundred club' } });
    expect(on.onQuery).toHaveBeenLastCalledWith({ where: 'the hundred club' });
    fireEvent.change(screen.getByLabelText('Since, from'), { target: { value: '2026-11-01' } });
    expect(on.onQuery).toHaveBeenLastCalledWith({ fromDay: '2026-11-01' });
    rerender(draw({ ...PEOPLE, query: { ...QUERY_DEFAULT, tag: 'poets' }, count: 0, keys: [], rows: [] }));
    screen.getByText('Nobody fits all that you chose.');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(on.onQuery).toHaveBeenLastCalledWith({ tag: '', where: '', fromDay: '', untilDay: '' });
  });

  it('is saved under a name, replaced by the same name, and removed', () => {
    const query = { ...QUERY_DEFAULT, filter: 'all', tag: 'poets' } as const;
    const { rerender } = render(draw({ ...PEOPLE, query }));
    fireEvent.click(screen.getByRole('button', { name: 'Save this view' }));
    fireEvent.input(screen.getByLabelText('Name of this view'), { target: { value: ' Poets ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const view = { name: 'Poets', address: '#people/all?tag=poets' };
    expect(on.onViews).toHaveBeenLastCalledWith([view], 'View saved: Poets');
    rerender(draw({ ...PEOPLE, query, views: [view] }));
    const link = screen.getByRole('link', { name: 'Poets' });
    expect(link.getAttribute('href')).toBe(view.address);
    expect(link.getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the view “Poets”' }));
    expect(on.onViews).toHaveBeenLastCalledWith([], 'View removed: Poets');
  });
});

describe('a view that cannot be saved', () => {
  const VIEWS = ['Poets', 'Club'].map((name) => ({ name, address: `#people/all?find=${name}` }));

  it('says that there is no room, but for the name of another', () => {
    render(draw({ ...PEOPLE, views: VIEWS }));
    fireEvent.click(screen.getByRole('button', { name: 'Save this view' }));
    screen.getByText(/There is room for 2 views/);
    const save = screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement;
    const type = (value: string) =>
      fireEvent.input(screen.getByLabelText('Name of this view'), { target: { value } });
    type('A third');
    expect(save.disabled).toBe(true);
    type('Club');
    expect(save.disabled).toBe(false);
    fireEvent.click(save);
    expect(on.onViews.mock.calls[0]?.[0]).toHaveLength(2);
  });

  it('says that what it searches for is too long', () => {
    render(draw({ ...PEOPLE, query: { ...QUERY_DEFAULT, search: 'x'.repeat(100) } }));
    screen.getByText(/cannot be saved as a view/);
    expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();
  });
});

describe('the page of a person', () => {
  const row = THEY_OWE[0];
  if (row === undefined) throw new Error('the example has a first row');
  const VIEW: PersonView = {
    page: 'person',
    now: NOW,
    row,
    standing: 'They owe you: 2 d overdue',
    reliability: ['Your own history: returned 3 of 4, usually within a day'],
    tags: [],
    formerNames: ['Mira S.'],
    notes: [{ id: 'n', at: NOW, text: 'Lighthouses.' }],
    lines: [
      {
        id: 'a',
        at: NOW,
        words: 'you followed, your own click',
        quoted: 'I follow back',
        place: { words: 'The small club', url: 'https://medium.com/p/a1' },
        takenBack: false,
      },
      { id: 'b', at: NOW, words: 'not a swap', takenBack: true },
    ],
  };

  it('tells what happened, with the way back, and keeps what was taken back', () => {
    const { container } = render(draw(VIEW, '#person/x'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mira Solberg');
    expect(screen.getByText('They owe you: 2 d overdue.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'The small club' });
    expect(link.getAttribute('href')).toBe('https://medium.com/p/a1');
    expect(container.querySelector('s')?.textContent).toBe('not a swap');
  });

  it.each([
    [true, ''],
    [false, ' kind '],
  ])('empties the note field only once the note is kept: %s', async (kept, left) => {
    on.onNote.mockResolvedValueOnce(kept);
    render(draw(VIEW, '#person/x'));
    const field = screen.getByLabelText('A note, only for you') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: ' kind ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep the note' }));
    await act(async () => {
      await on.onNote.mock.results[0]?.value;
    });
    expect(field.value).toBe(left);
  });

  it('shows the tags, takes one off and puts another on', async () => {
    render(draw({ ...VIEW, tags: ['Poets'] }, '#person/a1'));
    fireEvent.click(screen.getByRole('button', { name: 'Take off the tag “Poets”' }));
    expect(on.onTag).toHaveBeenLastCalledWith(expect.any(String), 'Poets', false);
    fireEvent.input(screen.getByRole('textbox', { name: 'Tag' }), { target: { value: ' to read ' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Put a tag on' })));
    expect(on.onTag).toHaveBeenLastCalledWith(expect.any(String), 'to read', true);
  });

  it('acts, and keeps a note', () => {
    render(draw(VIEW, '#person/x'));
    fireEvent.click(screen.getByRole('button', { name: 'Let it go' }));
    expect(on.onAct).toHaveBeenCalledExactlyOnceWith(row, 'letGo');
    fireEvent.input(screen.getByLabelText('A note, only for you'), { target: { value: ' kind ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep the note' }));
    expect(on.onNote).toHaveBeenCalledExactlyOnceWith(row.key, 'kind');
  });

  it('says when nobody is there', () => {
    render(draw(personOf(undefined, NOW), '#person/x'));
    expect(screen.getByRole('heading', { name: 'Nobody here' })).toBeTruthy();
  });
});

describe('the other places', () => {
  it('shows the promises and the rules again', () => {
    render(draw({ page: 'promises' }, '#promises'));
    expect(screen.getByText(/Trading follows is against/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  });

  it('says what to do when the ledger cannot be read', () => {
    render(draw({ page: 'failed', words: 'Free some disk space.' }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert').textContent).toBe('Free some disk space.');
    expect(on.onRetry).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull();
  });

  it('offers a file of everything where the ledger is whole and only cannot be shown', () => {
    const data = exampleData();
    const onExport = vi.fn();
    const page = draw({ page: 'failed', words: 'It has its older form.', canExport: true });
    render(<Ledger {...page.props} data={{ ...data, on: { ...data.on, onExport } }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(onExport).toHaveBeenCalledWith('json');
  });
});
