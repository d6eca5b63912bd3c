// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalPage } from '../../../components/ledger/GoalPage';
import { NOW } from '../../tools/gallery/examples';
import { EVEN_READINGS, exampleGoal } from '../../tools/gallery/goal-scenes';

afterEach(cleanup);

describe('the goal page', () => {
  it('shows the curve with its words, and the times as links', () => {
    render(<GoalPage view={exampleGoal(EVEN_READINGS, '#goal/90')} />);
    expect(screen.getByRole('img', { name: /last 90 days: from 61 to 87/ })).toBeTruthy();
    const times = within(screen.getByRole('navigation', { name: 'Time shown' }));
    expect(times.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#goal',
      '#goal/90',
      '#goal/all',
    ]);
    expect(times.getByRole('link', { current: true }).textContent).toBe('90 days');
    expect(screen.getByText(/28 followers came and 2 left/)).toBeTruthy();
  });

  it('can be read as a table', () => {
    render(<GoalPage view={exampleGoal(EVEN_READINGS)} />);
    const table = screen.getByRole('table', { hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(EVEN_READINGS.length + 1);
  });

  it('shows a long table piece by piece', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      at: NOW - at * 3_600_000,
      count: 80,
      exact: true,
    }));
    render(<GoalPage view={exampleGoal(many)} />);
    const rows = () => screen.getAllByRole('row', { hidden: true }).length - 1;
    expect(rows()).toBe(60);
    fireEvent.click(screen.getByRole('button', { name: 'Show more', hidden: true }));
    expect(rows()).toBe(100);
  });

  it('says how the number becomes known while it is unknown', () => {
    render(<GoalPage view={exampleGoal([])} />);
    expect(screen.getByText(/Your number is unknown so far/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says that a curve needs a second reading', () => {
    render(<GoalPage view={exampleGoal([{ at: NOW, count: 87, exact: true }])} />);
    expect(screen.getByText(/needs a second reading/)).toBeTruthy();
  });
});
