// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WelcomeProps } from '../../../components/welcome/Welcome';
import { Welcome } from '../../../components/welcome/Welcome';

const on = { onGoOn: vi.fn(), onNotForMe: vi.fn(), onBack: vi.fn(), onRestore: vi.fn() };
const draw = (props: Partial<WelcomeProps> = {}) => (
  <Welcome step="reading" busy={false} {...on} {...props} />
);

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the welcome page', () => {
  it('says what it never does and what Medium says, with the link to the Rules', () => {
    render(draw());
    expect(screen.getByRole('heading', { name: 'What it never does' })).toBeTruthy();
    expect(screen.getByText(/Trading follows is against Medium’s Rules/)).toBeTruthy();
    expect(screen.getByText(/Add-ons are named there too/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Read Medium’s Rules' });
    expect(link.getAttribute('href')).toBe('https://policy.medium.com/medium-rules-30e5502c4eb4');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('leaves the choice to the writer', () => {
    render(draw());
    fireEvent.click(screen.getByRole('button', { name: 'I have read this, go on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not for me' }));
    expect(on.onGoOn).toHaveBeenCalledOnce();
    expect(on.onNotForMe).toHaveBeenCalledOnce();
  });

  it('offers to bring a ledger back before anything else', () => {
    render(draw());
    const [first] = screen.getAllByRole('button');
    expect(first?.textContent).toBe('Restore from a file');
    fireEvent.click(screen.getByRole('button', { name: 'Restore from a file' }));
    expect(on.onRestore).toHaveBeenCalledOnce();
  });

  it('says when the choice could not be kept', () => {
    render(draw({ error: 'That was not saved.' }));
    expect(screen.getByRole('alert').textContent).toBe('That was not saved.');
  });

  it('tells how to begin after going on, and reads it out', () => {
    render(draw({ step: 'goneOn' }));
    expect(document.activeElement?.textContent).toBe('Your notebook is open');
    expect(screen.getByText(/Click it/)).toBeTruthy();
  });

  it('tells how to remove it after "Not for me", with a way back', () => {
    render(draw({ step: 'notForMe' }));
    expect(screen.getByText(/choose “Remove”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the page before' }));
    expect(on.onBack).toHaveBeenCalledOnce();
  });
});
