// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ForgetPerson } from '../../../components/ledger/ForgetPerson';

afterEach(cleanup);

it('asks once, with the focus on the way out, and gives the focus back', () => {
  const onForget = vi.fn();
  render(<ForgetPerson name="Mira" onForget={onForget} />);
  fireEvent.click(screen.getByRole('button', { name: 'Forget this person…' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep them' }));
  expect(screen.getByRole('region', { name: /^Forget\s+Mira\s*\?$/ }).textContent).toContain(
    'cannot be undone',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(onForget).not.toHaveBeenCalled();
  const opener = screen.getByRole('button', { name: 'Forget this person…' });
  expect(document.activeElement).toBe(opener);
  fireEvent.click(opener);
  fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(onForget).toHaveBeenCalledOnce();
});
