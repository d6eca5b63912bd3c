// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesReadOf } from '../../../components/settings/pages-read-of';
import type { SettingsBeside } from '../../../components/settings/Settings';
import { Settings } from '../../../components/settings/Settings';
import { SETTINGS_DEFAULT } from '../../../lib/ledger/settings';
import { DAY } from '../../../lib/ledger/time';
import { exampleData } from '../../tools/gallery/data-examples';
import { NOW } from '../../tools/gallery/examples';
import { HEALTH, NO_SETTINGS_ACTS } from '../../tools/gallery/settings-examples';

const onChange = vi.fn();
const onForgetSite = vi.fn();
const onAllow = vi.fn();
const onCopyReport = vi.fn();
const draw = (settings = SETTINGS_DEFAULT, beside: Partial<SettingsBeside> = {}) => (
  <Settings
    settings={settings}
    onChange={onChange}
    sites={{ sites: ['stories.example'], onForgetSite }}
    data={exampleData()}
    pages={pagesReadOf(HEALTH, NOW)}
    beside={{ ...NO_SETTINGS_ACTS, onAllow, onCopyReport, ...beside }}
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
    fireEvent.click(screen.getByLabelText(/during some hours of the day$/));
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: 22, quietTo: 7 });
    rerender(draw({ ...SETTINGS_DEFAULT, quietFrom: 22, quietTo: 7 }));
    fireEvent.change(screen.getByLabelText('from'), { target: { value: '0' } });
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: 0 });
    fireEvent.click(screen.getByLabelText(/during some hours of the day$/));
    expect(onChange).toHaveBeenLastCalledWith({ quietFrom: null, quietTo: null });
  });
});

describe('the daily summary in the settings', () => {
  const box = () => screen.getByLabelText('Show a summary once a day');
  const on = { ...SETTINGS_DEFAULT, summaryAt: 9 };

  it('is off at first; switching it on asks for the permission in that click', () => {
    render(draw());
    expect((box() as HTMLInputElement).checked).toBe(false);
    fireEvent.click(box());
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(9);
    expect(onChange).not.toHaveBeenCalled();
    // The browser may say no, more than once: until it says yes the box stays as it was.
    expect((box() as HTMLInputElement).checked).toBe(false);
  });

  it('can be put to another hour, made to say names, and switched off', () => {
    render(draw(on));
    fireEvent.change(screen.getByLabelText('from'), { target: { value: '20' } });
    fireEvent.click(screen.getByLabelText(/^Say names/));
    fireEvent.click(box());
    expect(onChange.mock.calls).toEqual([
      [{ summaryAt: 20 }],
      [{ summaryNames: true }],
      [{ summaryAt: null }],
    ]);
    expect(onAllow).not.toHaveBeenCalled();
  });

  it('says when it comes if its hour is a quiet one', () => {
    const { rerender } = render(draw({ ...on, quietFrom: 8, quietTo: 17 }));
    expect(screen.getByText(/quiet hours: it comes at 05:00\sPM/)).toBeTruthy();
    rerender(draw({ ...on, quietFrom: 22, quietTo: 7 }));
    expect(screen.queryByText(/it comes at/)).toBeNull();
  });

  it('says when the browser refused, or does not allow it any more, and asks again', () => {
    const { rerender } = render(draw(SETTINGS_DEFAULT, { notify: 'refused' }));
    expect(screen.getByText(/did not give its permission/)).toBeTruthy();
    rerender(draw(SETTINGS_DEFAULT, { notify: 'missing' }));
    expect(screen.queryByText(/permission|any more/)).toBeNull();
    rerender(draw({ ...on, summaryAt: 20 }, { notify: 'missing' }));
    expect(screen.getByText(/does not let Good Turn show notifications any more/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
    expect(onAllow).toHaveBeenCalledWith(20);
  });
});

describe('reading health in the settings', () => {
  it('tells each kind of page, and what is missing', () => {
    render(draw());
    expect(screen.getByText('read well 2 h ago')).toBeTruthy();
    expect(screen.getByText(/^Could not be read 3 min ago: /)).toBeTruthy();
    expect(screen.getByText('never read well so far')).toBeTruthy();
    expect(screen.getAllByText('not opened yet')).toHaveLength(3);
  });

  it('has a report that can be copied', () => {
    const { rerender } = render(draw());
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(onCopyReport).toHaveBeenCalledOnce();
    rerender(draw(SETTINGS_DEFAULT, { reportTold: 'copied' }));
    expect(screen.getByText('The report is in the clipboard.')).toBeTruthy();
    rerender(draw(SETTINGS_DEFAULT, { reportTold: 'failed' }));
    expect(screen.getByText('The browser did not let it be copied.')).toBeTruthy();
  });

  it('stands beside Medium’s rules', () => {
    render(draw());
    expect(screen.getByRole('heading', { name: 'What Medium says about it' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read Medium’s Rules' })).toBeTruthy();
  });
});
