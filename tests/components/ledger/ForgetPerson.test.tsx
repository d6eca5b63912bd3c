// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ForgetPerson } from '../../../components/ledger/ForgetPerson';
import { exampleForgetCounts } from '../../tools/gallery/forget-example';

afterEach(cleanup);

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const draw = (onAsk = async () => exampleForgetCounts()) => {
  const onForget = vi.fn();
  render(<ForgetPerson name="Mira" onAsk={onAsk} onForget={onForget} />);
  return onForget;
};

it('asks once, with the focus on the way out, and gives the focus back', async () => {
  const onForget = draw();
  await press('Forget this person…');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep them' }));
  expect(screen.getByRole('region', { name: /^Forget\s+Mira\s*\?$/ }).textContent).toContain(
    'cannot be undone',
  );
  await press('Keep them');
  expect(onForget).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Forget this person…' }));
  await press('Forget this person…');
  await press('Forget them');
  expect(onForget).toHaveBeenCalledExactlyOnceWith([]);
});

it('says how much goes, and where from', async () => {
  draw();
  await press('Forget this person…');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '17 lines of your ledger',
    'of these, 2 notes',
    '1 line about others stays, without the words that name them',
    '17 lines of the second copy',
    'their lines in 5 dated copies',
    '1 saved view that names them: Mira and friends',
  ]);
});

it('takes notes about others along only when they are ticked', async () => {
  const onForget = draw();
  await press('Forget this person…');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Came here through Mira.' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /sister/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /sister/ }));
  await press('Forget them');
  expect(onForget).toHaveBeenCalledExactlyOnceWith(['n1']);
});

it('asks too when it cannot be counted', async () => {
  const onForget = draw(() => new Promise(() => {}));
  await press('Forget this person…');
  expect(screen.getByRole('status').textContent).toBe('Counting what would go…');
  await press('Forget them');
  expect(onForget).toHaveBeenCalledOnce();
});
