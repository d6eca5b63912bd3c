// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../../components/settings/Settings';
import { SETTINGS_DEFAULT } from '../../../lib/ledger/settings';
import { DAY } from '../../../lib/ledger/time';
import { exampleData } from '../../tools/gallery/data-examples';

const onChange = vi.fn();
const onForgetSite = vi.fn();
const draw = (settings = SETTINGS_DEFAULT) => (
  <Settings
    settings={settings}
    onChange={onChange}
    sites={{ sites: ['stories.example'], onForgetSite }}
    data={exampleData()}
  />
);
const change = (value: string) => fireEvent.change(screen.getByLabelText('Your goal'), { target: { value } });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the settings', () => {
  it('show what is chosen', () => {
    render(draw());
    expect((screen.getByLabelText('Your goal') as HTMLInputElement).value).toBe('100');
    expect((screen.getByLabelText('48 hours') as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText('Ask whether it is a swap') as HTMLInputElement).checked).toBe(true);
  });

  it('list the sites that are read always, each with the way to take that back', () => {
    render(draw());
    expect(screen.getByText('stories.example')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading on stories.example' }));
    expect(onForgetSite).toHaveBeenCalledExactlyOnceWith('stories.example');
  });

  it('keep each change at once', () => {
    render(draw());
    change('250');
    fireEvent.click(screen.getByLabelText('7 days'));
    fireEvent.click(screen.getByLabelText('Put it down as a swap at once'));
    fireEvent.click(screen.getByLabelText('No number'));
    expect(onChange.mock.calls).toEqual([
      [{ goal: 250 }],
      [{ graceMs: 7 * DAY }],
      [{ recordFollowClicks: 'always' }],
      [{ badge: 'off' }],
    ]);
  });

  it.each(['0', '-5', '1e6', '1.5', '', '1000001', 'many'])(
    'do not keep %j as a goal, and say so',
    (typed) => {
      render(draw());
      change(typed);
      expect(onChange).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toContain('A whole number');
      expect(screen.getByLabelText('Your goal').getAttribute('aria-invalid')).toBe('true');
    },
  );

  it('switch the quiet hours on, change them, and switch them off', () => {
    const { rerender } = render(draw());
    expect(screen.queryByLabelText('from')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: 22, quietTo: 7 });
    rerender(draw({ ...SETTINGS_DEFAULT, quietFrom: 22, quietTo: 7 }));
    fireEvent.change(screen.getByLabelText('from'), { target: { value: '0' } });
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: 0 });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: null, quietTo: null });
  });
});
