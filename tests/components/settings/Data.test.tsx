// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Data } from '../../../components/settings/Data';
import type { ImportView } from '../../../components/settings/data-view';
import { ExportDialog } from '../../../components/settings/ExportDialog';
import { refusalWords } from '../../../components/settings/refusal-words';
import { REFUSAL_CODES } from '../../../lib/carry/refusal';
import {
  exampleData,
  FIGURES_IMPORT,
  FILE_IMPORT,
  REFUSED_IMPORT,
  SHEET_IMPORT,
} from '../../tools/gallery/data-examples';

beforeAll(() => {
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

function draw(importing?: ImportView) {
  const { view, on } = exampleData(importing);
  const spied = {
    ...on,
    onDeleteAll: vi.fn(),
    onImport: vi.fn(),
    onImportClosed: vi.fn(),
    onMeaning: vi.fn(),
  };
  render(<Data view={view} on={spied} />);
  return spied;
}

describe('an export of several files', () => {
  const parts = [
    { name: 'one-1-of-2.json', isSaved: true },
    { name: 'one-2-of-2.json', isSaved: false },
  ];

  it('lists them, says which are saved, and saves the one that is clicked', () => {
    const on = { onPart: vi.fn(), onPartsClosed: vi.fn() };
    render(<ExportDialog parts={parts} told="There it is." on={on} />);
    expect(screen.getByRole('dialog', { name: 'Your ledger fills 2 files' })).toBeTruthy();
    expect(screen.getAllByText('saved')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('There it is.');
    fireEvent.click(screen.getByRole('button', { name: 'Save one-2-of-2.json' }));
    expect(on.onPart).toHaveBeenCalledExactlyOnceWith(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(on.onPartsClosed).toHaveBeenCalledOnce();
  });

  it('is asked for the others when one is brought in', () => {
    draw({ ...FILE_IMPORT, part: { number: 2, of: 3 } });
    expect(screen.getByText(/file 2 of 3 of one ledger/)).toBeTruthy();
  });
});

describe('deleting everything', () => {
  it('waits for the word', () => {
    const on = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const field = screen.getByLabelText('Type “delete” to go on');
    expect(document.activeElement).toBe(field);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete everything' });
    expect(button.disabled).toBe(true);
    fireEvent.input(field, { target: { value: 'Delete ' } });
    expect(button.disabled).toBe(false);
    fireEvent.click(button);
    expect(on.onDeleteAll).toHaveBeenCalledOnce();
  });
});

describe('an import', () => {
  it('shows what it would add before it can be chosen', () => {
    const on = draw(FILE_IMPORT);
    expect(screen.getByText('38 lines')).toBeDefined();
    expect(screen.getByText('14 new, 51 you know')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(on.onImport).toHaveBeenCalledOnce();
  });

  it('of figures speaks of figures and stories, not of people', () => {
    const on = draw(FIGURES_IMPORT);
    expect(screen.getByText('Lines of figures').nextElementSibling?.textContent).toBe('12 new, 3 the same');
    expect(screen.getByText('Stories').nextElementSibling?.textContent).toBe('2 new, 4 you have');
    expect(screen.getByRole('dialog').textContent).not.toContain('People');
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(on.onImport).toHaveBeenCalledOnce();
  });

  it.each([
    [{}, 19, '12 lines of figures added.'],
    [{ freshLines: 0 }, 19, 'What is said of the stories was added.'],
    [{}, 7, '7 lines added.'],
    [{}, 0, 'Nothing was missing: your ledger is as it was.'],
  ])('of figures (%o) tells what %s entries were', (change, added, words) => {
    const { figures, name } = FIGURES_IMPORT;
    draw({ name, step: 'done', added, ...(figures && { figures: { ...figures, ...change } }) });
    expect(screen.getByText(words).getAttribute('role')).toBe('status');
  });

  it('of figures that has none new cannot be chosen', () => {
    const { figures, ...rest } = FIGURES_IMPORT;
    draw({ ...rest, ...(figures && { figures: { ...figures, fresh: 0, freshLines: 0, names: [] } }) });
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('lets the writer say what a column means', () => {
    const on = draw(SHEET_IMPORT);
    const column = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Follows back?' });
    expect(column.value).toBe('theyFollowed');
    fireEvent.change(column, { target: { value: 'note' } });
    expect(on.onMeaning).toHaveBeenCalledExactlyOnceWith(2, 'note');
  });

  it('that is refused says where and why, and cannot be chosen', () => {
    const on = draw(REFUSED_IMPORT);
    expect(screen.getByRole('alert').textContent).toContain(
      'Line 12, column 3: This is neither yes or no nor a date. (“soon, she says”)',
    );
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(on.onImportClosed).toHaveBeenCalledOnce();
  });

  it.each([...REFUSAL_CODES])('has words for %s', (code) => {
    expect(refusalWords({ code })).toMatch(/^[A-Z].*\.$/);
  });
});
