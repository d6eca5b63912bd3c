// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { chartOf } from '../../../components/stories/chart-of';
import { MonthChart } from '../../../components/stories/MonthChart';
import { storySeries } from '../../../lib/ledger/stories/month-series';
import { point, story } from '../../lib/ledger/stories/examples';

afterEach(cleanup);

const amount = (minor: number, currency: string) => ({ earnings: { currency, minor } });
const soup = story('soup', {
  months: {
    '2026-08': [point({ reads: 4, ...amount(150, 'USD') })],
    '2026-09': [point(amount(90, 'EUR'))],
    '2026-10': [point(amount(200, 'USD'))],
  },
});

function draw(measure: 'earnings' | 'reads', months = soup.months) {
  const one = { ...soup, months };
  render(<MonthChart view={chartOf({ stories: [one], earned: [] }, measure, storySeries(one, measure))} />);
}

it('says in words which amounts are left out of the picture', () => {
  draw('earnings');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Earned by month: Aug 2026 $1.50; Oct 2026 $2.00',
  );
  expect(screen.getByText(/left out/).textContent).toBe(
    'Amounts are shown in one currency only (US Dollar). Those in others (Euro) are left out: Good Turn does not convert money.',
  );
});

it('says nothing of it where nothing is left out', () => {
  draw('reads');
  draw('earnings', soup.months.slice(0, 1));
  expect(screen.queryByText(/left out/)).toBeNull();
});

it('says of which months it knows some stories only, the newest first', () => {
  const months = ['2026-06', '2026-07', '2026-08', '2026-09'].map((month, at) => ({
    month,
    value: 5,
    partly: { known: at + 1, all: 9 },
  }));
  render(<MonthChart view={{ measure: 'reads', months: [...months, { month: '2026-10', value: 8 }] }} />);
  expect(screen.getByText(/are added up/).textContent).toBe(
    'No page told of all your stories together in some months; there the stories that were read are added up. September 2026: 4 of 9 stories, August 2026: 3 of 9 stories, July 2026: 2 of 9 stories, and 1 more.',
  );
});
