// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notes } from '../../../components/ledger/Notes';

const NOW = Date.UTC(2026, 10, 20, 12);
const on = { onNote: vi.fn(), onEdit: vi.fn(), onTake: vi.fn() };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The note, in other words' });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  for (const handler of Object.values(on)) handler.mockReset().mockResolvedValue(true);
  render(<Notes notes={[{ id: 'n1', at: NOW, text: 'Two sisters' }]} now={NOW} on={on} />);
});
afterEach(cleanup);

describe('a note', () => {
  it('is put in other words, with the focus there and back', async () => {
    await press('Edit: Two sisters');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Two sisters');
    fireEvent.input(field(), { target: { value: ' Three sisters ' } });
    await press('Keep this instead');
    expect(on.onEdit).toHaveBeenCalledExactlyOnceWith('n1', 'Three sisters');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Two sisters' }));
  });

  it('stays in the field when it could not be written', async () => {
    on.onEdit.mockResolvedValue(false);
    await press('Edit: Two sisters');
    fireEvent.input(field(), { target: { value: 'Three sisters' } });
    await press('Keep this instead');
    expect(field().value).toBe('Three sisters');
  });

  it('is left as it was by Escape, by "Cancel", and when nothing was changed', async () => {
    await press('Edit: Two sisters');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.getByText('Two sisters')).toBeTruthy();
    await press('Edit: Two sisters');
    await press('Cancel');
    await press('Edit: Two sisters');
    await press('Keep this instead');
    expect(screen.getByText('Two sisters')).toBeTruthy();
    expect(on.onEdit).not.toHaveBeenCalled();
  });

  it('is taken back', async () => {
    await press('Take it back: Two sisters');
    expect(on.onTake).toHaveBeenCalledExactlyOnceWith('n1');
  });

  it('cannot be emptied', async () => {
    await press('Edit: Two sisters');
    fireEvent.input(field(), { target: { value: '  ' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this instead' }).disabled).toBe(true);
  });
});
