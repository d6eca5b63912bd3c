// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { PopupReady, PopupView } from '../../../components/popup/popup-view';
import type { TroubleView } from '../../../components/TroubleNotice';
import { LAPSED, ODD_NAMES, READY, THEY_OWE, YOU_OWE } from '../../tools/gallery/examples';

const on = {
  onAct: vi.fn(),
  onUndo: vi.fn(),
  onOpen: vi.fn(),
  onOpenLedger: vi.fn(),
  onOpenWelcome: vi.fn(),
  onRestore: vi.fn(),
  onCopyReport: vi.fn(),
  onAllowSite: vi.fn(),
  onTrouble: vi.fn(),
  onRetry: vi.fn(),
};
const draw = (view: PopupView, undo?: string, error?: string, trouble?: TroubleView) => (
  <Popup
    view={view}
    undo={undo === undefined ? undefined : { words: undo }}
    error={error}
    trouble={trouble}
    reportCopied={false}
    on={on}
  />
);
const press = (key: string, at: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(at, { key });
const rowInFocus = () => document.activeElement?.getAttribute('data-key');

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the popup with swaps', () => {
  it('lists who owes you and whom you owe as lists under headings with their numbers', () => {
    render(draw(READY));
    expect(screen.getByRole('heading', { name: 'They owe you 3' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'You owe 2' })).toBeTruthy();
    expect(screen.getAllByRole('list')).toHaveLength(2);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByRole('heading', { name: /Left again/ })).toBeNull();
  });

  it('shows name, handle, followers, status and the quoted words of a row', () => {
    render(draw(READY));
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Mira Solberg@mirasolberg');
    expect(first?.textContent).toContain('62');
    expect(first?.textContent).toContain('2 d overdue');
    expect(first?.textContent).toContain('promise · The small club');
    expect(first?.querySelector('q')?.textContent).toBe('I return every follow within the day, promise');
  });

  it('says in one line where you stand with the Partner Program, and leads to the desk', () => {
    render(draw(READY));
    fireEvent.click(screen.getByRole('button', { name: 'Partner Program: 6 of 11 ready, 3 unknown' }));
    expect(on.onOpenLedger).toHaveBeenCalledWith('desk');
  });

  it('says unknown where the followers are unknown', () => {
    render(draw(READY));
    expect(screen.getAllByRole('listitem')[2]?.textContent).toContain('followers: unknown');
  });

  it('leads from a name to the profile in one new tab', () => {
    render(draw(READY));
    const link = screen.getByRole('link', { name: 'Mira Solberg' });
    expect(link.getAttribute('href')).toBe('https://medium.com/@mirasolberg');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('puts down what a button says, once', () => {
    render(draw(READY));
    const [first] = screen.getAllByRole('listitem');
    fireEvent.click(within(first as HTMLElement).getByRole('button', { name: 'They followed' }));
    expect(on.onAct).toHaveBeenCalledExactlyOnceWith(THEY_OWE[0], 'theyFollowed');
  });

  it('takes a double click for one', () => {
    render(draw(READY));
    const [button] = screen.getAllByRole('button', { name: 'They followed' });
    if (button === undefined) throw new Error('no button');
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    expect(on.onAct).toHaveBeenCalledOnce();
  });

  it('tells of those who left that it may be Medium’s own fault', () => {
    render(draw({ ...READY, lapsed: { rows: LAPSED, total: 1 } }));
    expect(screen.getByRole('heading', { name: 'Left again 1' })).toBeTruthy();
    expect(screen.getByText(/Medium sometimes drops follows by itself/)).toBeTruthy();
  });

  it('leads to the ledger for the rows that are not shown', () => {
    render(draw({ ...READY, theyOwe: { rows: THEY_OWE, total: 123 } }));
    fireEvent.click(screen.getByRole('button', { name: 'and 120 more in the ledger' }));
    expect(on.onOpenLedger).toHaveBeenCalledExactlyOnceWith('');
  });

  it('leads to your followers page in one tab', () => {
    render(draw(READY));
    const link = screen.getByRole('link', { name: 'Check who followed back' });
    expect(link.getAttribute('href')).toBe('https://medium.com/@me/followers');
  });

  it('shows hostile names as text', () => {
    const { container } = render(draw({ ...READY, theyOwe: { rows: ODD_NAMES, total: 7 } }));
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>').tagName).toBe('BDI');
    expect(screen.getByText('@odd3')).toBeTruthy();
  });
});

describe('the keys', () => {
  it('enter the list at the current row, and move with arrows, j and k, stopping at the ends', () => {
    render(draw(READY));
    press('j');
    expect(rowInFocus()).toBe('@mirasolberg');
    press('ArrowDown');
    expect(rowInFocus()).toBe('@teovance');
    press('j');
    press('j');
    expect(rowInFocus()).toBe('@pian');
    press('k');
    expect(rowInFocus()).toBe('@ilse.writes');
    press('End');
    press('j');
    expect(rowInFocus()).toBe('@kwameb');
    press('Home');
    press('ArrowUp');
    expect(rowInFocus()).toBe('@mirasolberg');
  });

  it('keep one row, with its buttons, in the tab order', () => {
    render(draw(READY));
    press('j');
    press('j');
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => row.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
    for (const [index, row] of rows.entries()) {
      for (const button of within(row).getAllByRole('button'))
        expect(button.tabIndex).toBe(index === 1 ? 0 : -1);
    }
  });

  it('take the first action with Enter on a row, and none with Enter elsewhere', () => {
    render(draw(READY));
    press('Enter', document.body);
    press('Enter', screen.getByRole('link', { name: 'Mira Solberg' }));
    expect(on.onAct).not.toHaveBeenCalled();
    press('j');
    press('Enter');
    expect(on.onAct).toHaveBeenCalledExactlyOnceWith(THEY_OWE[0], 'theyFollowed');
  });

  it('put nothing down twice while held', () => {
    render(draw(READY, 'x'));
    press('j');
    const row = document.activeElement ?? document.body;
    fireEvent.keyDown(row, { key: 'Enter', repeat: true });
    fireEvent.keyDown(row, { key: 'u', repeat: true });
    expect(on.onAct).not.toHaveBeenCalled();
    expect(on.onUndo).not.toHaveBeenCalled();
  });

  it('open the person with o, undo with u, search the ledger with /', () => {
    render(draw(READY, 'Mira: they followed'));
    press('o');
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith('https://medium.com/@mirasolberg');
    press('u');
    expect(on.onUndo).toHaveBeenCalledOnce();
    press('/');
    expect(on.onOpenLedger).toHaveBeenCalledExactlyOnceWith('search');
  });

  it('mean nothing with a modifier held', () => {
    render(draw(READY));
    fireEvent.keyDown(document.body, { key: 'o', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'u', metaKey: true });
    expect(on.onOpen).not.toHaveBeenCalled();
    expect(on.onUndo).not.toHaveBeenCalled();
  });

  it('are listed by ?', () => {
    // jsdom has no modal dialogs; what opens them is checked in a real browser.
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    render(draw(READY));
    press('?');
    const dialog = screen.getByRole('dialog', { name: 'Keys' });
    expect(within(dialog).getByText('undo what you just put down')).toBeTruthy();
    fireEvent(dialog, new Event('close'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('after an action', () => {
  const without = (count: number): PopupReady => ({
    ...READY,
    theyOwe: { rows: THEY_OWE.slice(count), total: 3 - count },
  });

  it('says what was put down in a live region and offers to undo it', () => {
    render(draw(without(1), 'Mira Solberg: they followed'));
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Mira Solberg: they followed');
    fireEvent.click(within(status).getByRole('button', { name: 'Undo' }));
    expect(on.onUndo).toHaveBeenCalledOnce();
  });

  it('keeps the live region in place while there is nothing to say', () => {
    render(draw(READY));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says what went wrong in the place of the undo', () => {
    render(draw(READY, 'Mira: they followed', 'That was not saved.'));
    expect(screen.getByRole('status').textContent).toBe('That was not saved.');
  });

  it('moves the focus to the row that takes the place of the one that went', () => {
    const { rerender } = render(draw(READY));
    press('j');
    rerender(draw(without(1), 'x'));
    expect(rowInFocus()).toBe('@teovance');
  });

  it('moves it to the row before when the last one went', () => {
    const { rerender } = render(draw(READY));
    press('j');
    press('End');
    rerender(draw({ ...READY, youOwe: { rows: YOU_OWE.slice(0, 1), total: 1 } }, 'x'));
    expect(rowInFocus()).toBe('@pian');
  });

  it('moves it also in lists that were empty at first', () => {
    const none = { rows: [], total: 0 };
    const { rerender } = render(draw({ ...READY, theyOwe: none, youOwe: none }));
    rerender(draw(READY));
    press('j');
    rerender(draw(without(1), 'x'));
    expect(rowInFocus()).toBe('@teovance');
  });

  it('takes the focus from nobody who is elsewhere', () => {
    const { rerender } = render(draw(READY));
    press('j');
    screen.getByRole('button', { name: 'Settings' }).focus();
    rerender(draw(without(1), 'x'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Settings');
  });
});

describe('the other states', () => {
  it('says how to begin while nothing is open', () => {
    const none = { rows: [], total: 0 };
    render(draw({ ...READY, theyOwe: none, youOwe: none }));
    expect(screen.getByRole('heading', { name: 'Nothing open' })).toBeTruthy();
    expect(screen.getByText(/Click the small mark beside a responder/)).toBeTruthy();
  });

  it('says that the number is unknown, not 0', () => {
    const { count: _, ...unread } = READY.goal;
    render(draw({ ...READY, goal: { ...unread, points: [] } }));
    expect(screen.getByText(/Your number is unknown so far/)).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('asks to read the welcome page first, and shows no list before', () => {
    render(draw({ state: 'firstRun' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read it and choose' }));
    expect(on.onOpenWelcome).toHaveBeenCalledOnce();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says nothing about loading until it is slow', () => {
    const { rerender } = render(draw({ state: 'loading', slow: false }));
    expect(screen.queryByText(/Opening/)).toBeNull();
    rerender(draw({ state: 'loading', slow: true }));
    expect(screen.getByText('Opening your ledger…')).toBeTruthy();
  });

  it('says what to do when the ledger cannot be read', () => {
    render(draw({ state: 'failed', words: 'Free some disk space.' }));
    expect(screen.getByRole('alert').textContent).toBe('Free some disk space.');
    expect(screen.getByRole('heading', { name: 'Your ledger could not be read' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(on.onRetry).toHaveBeenCalledOnce();
  });

  it('does not call a ledger unreadable that only has its older form', () => {
    render(draw({ state: 'failed', words: 'Not while it has its older form.', isOlder: true }));
    expect(screen.getByRole('heading', { name: 'Not shown just now' })).toBeTruthy();
  });

  it('leads to the screen that tells of a loss, and to a file before the first run', () => {
    const loss = { noticedAt: 0, restored: 3, maybeMissing: false };
    render(draw({ state: 'firstRun' }, undefined, undefined, { words: 'Restored.', remedy: 'read', loss }));
    expect(screen.queryByRole('button', { name: 'I have read this' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'See what happened' }));
    expect(on.onOpenLedger).toHaveBeenCalledWith('');
    fireEvent.click(screen.getByRole('button', { name: 'Restore from a file' }));
    expect(on.onRestore).toHaveBeenCalledOnce();
  });

  it('shows trouble with the store above the lists', () => {
    render(draw(READY, undefined, undefined, { words: 'Restored from its copy.' }));
    expect(screen.getByRole('alert').textContent).toContain('Restored from its copy.');
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it.each([
    ['read', 'I have read this'],
    ['tryAgain', 'Try again'],
  ] as const)('offers what can be done about trouble, before the first run too: %s', (remedy, words) => {
    render(draw({ state: 'firstRun' }, undefined, undefined, { words: 'Restored.', remedy }));
    fireEvent.click(screen.getByRole('button', { name: words }));
    expect(on.onTrouble).toHaveBeenCalledExactlyOnceWith(remedy);
  });

  it('offers a report to copy only where a page could not be read', () => {
    const { rerender } = render(draw(READY));
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull();
    const words = 'This page: responses could not be read';
    rerender(draw({ ...READY, health: { state: 'problems', words, report: 'r' } }));
    expect(screen.getByText(words)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(on.onCopyReport).toHaveBeenCalledOnce();
  });

  it('offers to read a site always while it was only opened once', () => {
    const { rerender } = render(draw({ ...READY, health: { state: 'read', words: 'Read', report: 'r' } }));
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    rerender(
      draw({ ...READY, health: { state: 'read', words: 'Read', report: 'r', site: 'stories.example' } }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(on.onAllowSite).toHaveBeenCalledExactlyOnceWith('stories.example');
  });

  it('opens the ledger and its settings from the header in every state', () => {
    render(draw({ state: 'failed', words: 'x' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open the ledger' }));
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(on.onOpenLedger.mock.calls).toEqual([[''], ['settings']]);
  });
});

describe('the goal', () => {
  it('says the number, how far, the pace and when it was read', () => {
    render(draw(READY));
    const goal = screen.getByRole('region', { name: 'Your goal' });
    expect(goal.textContent).toContain('87 of 100 followers');
    expect(goal.textContent).toContain('13 to go · about 9 days at your pace');
    expect(goal.textContent).toContain('read 2 h ago');
    const bar = within(goal).getByRole('progressbar');
    expect(bar.getAttribute('value')).toBe('87');
    expect(bar.getAttribute('max')).toBe('100');
  });

  it('tells in words what the curve shows', () => {
    render(draw(READY));
    expect(
      screen.getByRole('img', { name: 'Your followers in the last 30 days: from 61 to 87' }),
    ).toBeTruthy();
  });
});
