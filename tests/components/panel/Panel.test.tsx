// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/Panel';
import { Panel } from '../../../components/panel/Panel';
import type { PanelView } from '../../../lib/ledger/panel-view';

const VIEW: PanelView = {
  username: 'owainp',
  name: 'Owain Price',
  followers: '71 followers',
  standing: 'Nothing between you yet',
  tone: 'plain',
  says: { words: 'offers a swap', quoted: 'I return every follow' },
  yourLegDone: false,
  theirLegDone: false,
  closed: false,
  history: [{ at: Date.UTC(2026, 10, 18, 9), words: 'you followed, your own click' }],
  notes: ['Writes about gardens.'],
};
const on = { onRecord: vi.fn(), onNote: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
const draw = (props: Partial<PanelProps> = {}) => <Panel view={VIEW} busy={false} {...on} {...props} />;
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the panel', () => {
  it('says who it is, what they say and where you stand', () => {
    render(draw());
    const panel = screen.getByRole('dialog', { name: 'Good Turn: Owain Price' });
    expect(panel.textContent).toContain('Owain Price@owainp71 followers');
    expect(panel.textContent).toContain('Says I return every follow. Nothing between you yet.');
  });

  it('takes the focus when it opens', () => {
    render(draw());
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it.each([
    ['I followed', 'iFollowed'],
    ['Follows me', 'theyFollowed'],
    ['Not a swap', 'notASwap'],
    ['They declined', 'declined'],
  ])('puts down %s with the click that asked for it', (words, what) => {
    render(draw());
    fireEvent.click(screen.getByRole('button', { name: words }));
    expect(on.onRecord).toHaveBeenCalledExactlyOnceWith(what, expect.any(MouseEvent));
  });

  it('offers no follow that is there already, and none of the ways out once it is even or closed', () => {
    const { rerender } = render(draw({ view: { ...VIEW, yourLegDone: true } }));
    expect(buttons()).not.toContain('I followed');
    expect(buttons()).toContain('Not a swap');
    rerender(draw({ view: { ...VIEW, yourLegDone: true, theirLegDone: true } }));
    expect(buttons()).not.toContain('Follows me');
    expect(buttons()).not.toContain('Not a swap');
    rerender(draw({ view: { ...VIEW, closed: true } }));
    expect(buttons()).not.toContain('They declined');
    expect(buttons()).toContain('I followed');
  });

  it('takes no second record while one is on its way', () => {
    render(draw({ busy: true }));
    for (const name of ['I followed', 'Follows me', 'Not a swap', 'They declined']) {
      expect(screen.getByRole('button', { name }).hasAttribute('disabled')).toBe(true);
    }
  });

  it('offers to undo what was just put down', () => {
    render(draw({ recorded: 'You followed.' }));
    expect(screen.getByRole('status').textContent).toContain('You followed.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(on.onUndo).toHaveBeenCalledOnce();
  });

  it('says what went wrong', () => {
    render(draw({ error: 'That was not saved.', recorded: 'You followed.' }));
    expect(screen.getByRole('status').textContent).toBe('That was not saved.');
  });

  it('asks to keep a note without the blanks around it, and empties the field once it is kept', () => {
    const { rerender } = render(draw());
    const field = screen.getByLabelText('Your note, only for you') as HTMLTextAreaElement;
    const keep = screen.getByText('Keep the note') as HTMLButtonElement;
    expect(keep.disabled).toBe(true);
    fireEvent.input(field, { target: { value: '  kind  ' } });
    fireEvent.click(keep);
    expect(on.onNote).toHaveBeenCalledExactlyOnceWith('kind', expect.any(MouseEvent));
    expect(field.value).toBe('  kind  ');
    rerender(draw({ view: { ...VIEW, notes: [...VIEW.notes, 'kind'] } }));
    const renewed = screen.getByLabelText('Your note, only for you') as HTMLTextAreaElement;
    expect(renewed.value).toBe('');
  });

  it('shows the notes and the short history', () => {
    const { container } = render(draw());
    expect(screen.getByText('Writes about gardens.')).toBeTruthy();
    expect(screen.getByText('you followed, your own click')).toBeTruthy();
    expect(container.querySelector('time')?.dateTime).toBe('2026-11-18T09:00:00.000Z');
  });

  it('closes with Escape and with its button, and lets no key through to the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    render(draw());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(on.onClose).toHaveBeenCalledTimes(2);
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  it('shows the handle for a name that cannot be seen, and unknown followers as unknown', () => {
    const { followers: _, ...unknown } = VIEW;
    render(draw({ view: { ...unknown, name: '\u200b' } }));
    expect(screen.getByRole('heading').textContent).toBe('@owainp');
    expect(screen.getByText('followers unknown')).toBeTruthy();
  });

  it('follows the theme of the page', () => {
    render(draw({ theme: 'dark' }));
    expect(screen.getByRole('dialog').dataset.theme).toBe('dark');
  });
});
