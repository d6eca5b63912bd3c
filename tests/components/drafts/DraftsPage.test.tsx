// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftsPage } from '../../../components/drafts/DraftsPage';
import type { DraftsView } from '../../../components/drafts/draft-view';
import { DRAFTS, NO_DRAFT_ACTS } from '../../tools/gallery/draft-examples';

const on = {
  ...NO_DRAFT_ACTS,
  onFind: vi.fn(),
  onKeep: vi.fn(async () => true),
  onRemove: vi.fn(),
  onCopying: vi.fn(),
};
const onUndo = vi.fn();
const onHelp = vi.fn();
const draw = (view: DraftsView = DRAFTS) => (
  <DraftsPage view={view} on={on} onUndo={onUndo} onHelp={onHelp} />
);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const field = () => screen.getByLabelText('Your text') as HTMLTextAreaElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });

beforeEach(() => {
  vi.clearAllMocks();
  on.onKeep.mockImplementation(async () => true);
});
afterEach(cleanup);

describe('the drafts', () => {
  it('say that there are none, and offer none', () => {
    render(draw({ ...DRAFTS, rows: [], total: 0 }));
    expect(screen.getByText(/nothing ready-made/)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('say when a search finds nothing', () => {
    render(draw({ ...DRAFTS, rows: [], search: 'x' }));
    expect(screen.getByText('No draft of yours has these words.')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'fog' } });
    expect(on.onFind).toHaveBeenCalledWith('fog');
  });

  it('are kept without the blanks around them, and nothing blank is kept', async () => {
    render(draw());
    press('n');
    expect(document.activeElement).toBe(field());
    type('  \n ');
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true);
    type('  New words\n');
    fireEvent.click(screen.getByLabelText('Reminder'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(on.onKeep).toHaveBeenCalledWith(undefined, 'reminder', 'New words');
    await waitFor(() => expect(screen.queryByLabelText('Your text')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write a draft' })),
    );
  });

  it('stay in the field when they could not be kept', async () => {
    on.onKeep.mockImplementation(async () => false);
    render(draw());
    press('n');
    type('New words');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(on.onKeep).toHaveBeenCalled());
    expect(field().value).toBe('New words');
  });

  it('are walked through, copied, changed and removed by keys', async () => {
    render(draw());
    press('Delete');
    expect(on.onRemove).not.toHaveBeenCalled();
    press('j');
    press('j');
    press('Enter');
    expect(on.onCopying).toHaveBeenCalledWith('d2');
    press('Delete');
    expect(on.onRemove).toHaveBeenCalledWith('d2');
    press('e');
    expect(field().value).toContain('We agreed on it');
    // Keys typed into the field are words.
    press('u');
    expect(onUndo).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.key).toBe('d2'));
    press('u');
    expect(onUndo).toHaveBeenCalledOnce();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('keep their changed words under the same key', async () => {
    render(draw());
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit' })[1] as HTMLElement);
    type('Shorter');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(on.onKeep).toHaveBeenCalledWith('d2', 'reminder', 'Shorter'));
  });
});
