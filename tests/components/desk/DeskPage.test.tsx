// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskPage } from '../../../components/desk/DeskPage';
import { ALL_RULES } from '../../../lib/program/rules/all-rules';
import {
  ALL_SAID,
  EARNED,
  exampleDesk,
  exampleEarned,
  exampleSaid,
  READING_87,
  SOME_SAID,
  STORIES,
} from '../../tools/gallery/desk-examples';

const onSay = vi.fn();
const draw = (hash: string, from: Parameters<typeof exampleDesk>[1] = {}) =>
  render(<DeskPage view={exampleDesk(hash, from)} onSay={onSay} />);
const row = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-requirement="${id}"]`);
  if (found === null) throw new Error(`no row ${id}`);
  return found;
};
const SOME = { said: SOME_SAID, stories: STORIES, reading: READING_87 };

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the desk', () => {
  it.each(['#desk', '#desk/application', '#desk/earnings', '#desk/rules'])(
    '%s says that Medium’s own page decides, with the link',
    (hash) => {
      draw(hash);
      const link = screen.getByRole('link', { name: 'Open Medium’s page' });
      expect(link.getAttribute('href')).toContain('help.medium.com');
      expect(link.parentElement?.textContent).toContain('Medium’s own page decides.');
    },
  );

  it.each(['#desk', '#desk/application', '#desk/earnings', '#desk/rules', '#desk/rules/2021-100'])(
    '%s opens a source with its date for every fact',
    (hash) => {
      draw(hash, SOME);
      const sources = document.querySelectorAll('.source');
      expect(sources.length).toBeGreaterThan(3);
      for (const source of sources) {
        expect(source.querySelector('summary')?.getAttribute('aria-label')).toMatch(/^Source: ./);
        expect(source.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
        expect(source.textContent).toMatch(/Looked at on Nov 20, 2026\./);
      }
    },
  );
});

describe('am I ready', () => {
  it('says that nothing is known, and asks', () => {
    draw('#desk');
    expect(screen.getByText(/Nothing is known about you yet/)).toBeTruthy();
    expect(screen.getByText('0 of 11 ready')).toBeTruthy();
    const pages = within(screen.getByRole('list', { name: 'Your own pages on Medium' })).getAllByRole('link');
    expect(pages.map((link) => link.getAttribute('href'))).toEqual([
      'https://medium.com/me/stories',
      'https://medium.com/me/stats',
      'https://medium.com/me/partner/dashboard',
    ]);
    expect(screen.getByText(/yours are unknown so far/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Yes: Medium membership' }));
    expect(onSay).toHaveBeenCalledWith('member', 'yes', 'Kept: Medium membership');
  });

  it('shows what is known of each row, where it comes from and how old it is', () => {
    draw('#desk', SOME);
    expect(screen.getByText('5 of 11 ready')).toBeTruthy();
    expect(row('bank').textContent).toContain('You: no · your own word, 5 h ago');
    expect(row('bank').dataset.standing).toBe('notMet');
    expect(row('newestStory').textContent).toContain('You: Nov 8, 2026 · read from your pages, 2 d ago');
    expect(row('profile').dataset.standing).toBe('met');
  });

  it('shows both values where sources differ, with who names them', () => {
    draw('#desk', { said: exampleSaid({ stories: '3' }) });
    const stories = row('stories');
    expect(stories.dataset.standing).toBe('disputed');
    expect(stories.textContent).toContain('at least 1 (a copy of Medium’s words, Sep 11, 2026) · met');
    expect(stories.textContent).toContain('at least 6 (another writer reports, Apr 28, 2026) · not met');
  });

  it('takes a number, a day and a country as the writer’s own word', () => {
    draw('#desk');
    const type = (id: string, label: string, value: string) => {
      const field = within(row(id)).getByLabelText(label);
      fireEvent.input(field, { target: { value } });
      fireEvent.submit(field);
    };
    type('stories', 'How many', '4');
    expect(onSay).toHaveBeenLastCalledWith('stories', '4', 'Kept: Stories published');
    type('newestStory', 'Day your newest story was published', '2026-11-01');
    expect(onSay).toHaveBeenLastCalledWith(
      'newestStory',
      '2026-11-01',
      'Kept: A story in the last six months',
    );
    fireEvent.change(within(row('country')).getByRole('combobox', { hidden: true }), {
      target: { value: 'IN' },
    });
    expect(onSay).toHaveBeenLastCalledWith('country', 'IN', expect.any(String));
    expect(onSay).toHaveBeenCalledTimes(3);
  });

  it('keeps no half-typed number', () => {
    draw('#desk');
    const field = within(row('stories')).getByLabelText('How many');
    fireEvent.input(field, { target: { value: '1.5' } });
    fireEvent.submit(field);
    expect(onSay).not.toHaveBeenCalled();
  });

  it('takes back only what the writer said', () => {
    draw('#desk', SOME);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: 18 years or older' }));
    expect(onSay).toHaveBeenCalledWith('adult', 'unknown', 'Taken back: 18 years or older');
    expect(within(row('newestStory')).queryByText('Take back')).toBeNull();
  });

  it.each([
    ['PT', 'met', 'Portugal has been in since Aug 11, 2021.'],
    ['IN', 'unknown', 'One writer names India; see Medium’s list.'],
    ['RU', 'unknown', 'Whether Russia is in is not known here: see Medium’s list.'],
  ])('says of the country %s that it is %s, and never no', (country, standing, words) => {
    draw('#desk', { said: exampleSaid({ country }) });
    expect(row('country').dataset.standing).toBe(standing);
    expect(row('country').textContent).toContain(words);
  });

  it('shows the writer’s goal beside the rules, and that it is none of them', () => {
    draw('#desk', SOME);
    expect(screen.getByText('87 of 100 followers')).toBeTruthy();
    expect(
      screen.getByText(/not a rule: Medium asked for 100 followers from Aug 11, 2021 to Jul 31, 2023/),
    ).toBeTruthy();
    expect(document.querySelector('[data-requirement="followers"]')).toBeNull();
  });

  it('says that the writer is in already', () => {
    draw('#desk', { said: exampleSaid({ enrolled: 'yes' }) });
    expect(screen.getByText('You are in the Partner Program.')).toBeTruthy();
  });
});

describe('the rules through time', () => {
  it('are all there to look at, today’s first', () => {
    draw('#desk/rules');
    const sets = within(screen.getByRole('navigation', { name: 'Rule sets' })).getAllByRole('link');
    expect(sets.map((link) => link.getAttribute('href'))).toEqual(
      ALL_RULES.map(({ id }) => `#desk/rules/${id}`).toReversed(),
    );
  });

  it('tell how the writer would stand under those of 2021', () => {
    draw('#desk/rules/2021-100', {
      ...SOME,
      said: { ...SOME_SAID, ...exampleSaid({ bank: 'yes', taxForm: 'yes' }) },
    });
    expect(screen.getByText('Under these rules you would not be ready yet.')).toBeTruthy();
    cleanup();
    draw('#desk/rules/2021-100', {
      ...SOME,
      said: exampleSaid({
        adult: 'yes',
        country: 'PT',
        bank: 'yes',
        stripe: 'yes',
        taxForm: 'yes',
        terms: 'yes',
      }),
      reading: { ...READING_87, count: 100 },
    });
    expect(screen.getByText('Under these rules you would be ready.')).toBeTruthy();
  });
});

describe('the application', () => {
  it('remembers the steps that were ticked, and links to where each is done', () => {
    draw('#desk/application', SOME);
    expect(screen.getByText('3 of 7 done')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /Connect Stripe/ }));
    expect(onSay).toHaveBeenCalledWith('stripe', 'yes', 'Kept: Connect Stripe: it pays out to your bank');
    fireEvent.click(screen.getByRole('checkbox', { name: /Publish a story/ }));
    expect(onSay).toHaveBeenLastCalledWith('publishDone', 'no', expect.any(String));
    expect(screen.getAllByRole('link', { name: /^Open on Medium: / })).toHaveLength(6);
  });

  it('knows which steps a yes of Medium’s, or a place in the program, has behind it', () => {
    draw('#desk/application', { said: exampleSaid({ acceptedOn: '2026-10-05' }) });
    expect(screen.getByText('3 of 7 done')).toBeTruthy();
    cleanup();
    draw('#desk/application');
    expect(screen.getByText('0 of 7 done')).toBeTruthy();
  });

  it('counts the wait of 30 days after a refusal, and says what to do about its reason', () => {
    draw('#desk/application', SOME);
    expect(screen.getByText('You may apply again from Dec 2, 2026: 12 days left of the wait.')).toBeTruthy();
    expect(screen.getByText(/Six stories in three months were named/)).toBeTruthy();
  });

  it('says that the wait is over', () => {
    draw('#desk/application', { said: exampleSaid({ refusedOn: '2026-10-01' }) });
    expect(screen.getByText('The wait was over on Oct 31, 2026: you may apply again.')).toBeTruthy();
  });

  it('says when the tax form is due, until it is handed in', () => {
    const said = exampleSaid({ acceptedOn: '2026-10-05', taxForm: 'no' });
    draw('#desk/application', { said });
    const due = screen.getByText(/The tax form is due by Apr 3, 2027/);
    // The 180 days were named for the rules of 2021; nothing later that could be read names them.
    expect(due.nextElementSibling?.querySelector('a')?.href).toContain('/evolving-the-partner-program');
    cleanup();
    draw('#desk/application', { said: { ...said, ...exampleSaid({ taxForm: 'yes' }) } });
    expect(screen.queryByText(/The tax form is due/)).toBeNull();
  });

  it('names Stripe and Tipalti, and that PayPal has no part in it', () => {
    draw('#desk/application');
    expect(
      screen.getByText(/Stripe pays out to your bank account, and Tipalti takes the tax form/),
    ).toBeTruthy();
  });

  it('counts six months from the newest story known, and says when none is', () => {
    draw('#desk/application', SOME);
    expect(
      screen.getByText(/168 days left, until May 7, 2027, counted from your newest story known/),
    ).toBeTruthy();
    cleanup();
    draw('#desk/application');
    expect(screen.getByText(/No story of yours is known/)).toBeTruthy();
  });
});

describe('earnings', () => {
  const ALL = { said: ALL_SAID, stories: STORIES, earned: EARNED };

  it('without figures are examples of single writers, with year and number of stories', () => {
    draw('#desk/earnings');
    expect(screen.getByText(/0 of 5 points, 0 of 3 months/)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Examples of single writers, not Medium’s figures' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(table.textContent).toContain('$1.88–$2.07 an hour of members’ reading25');
    expect(table.textContent).toContain('not told');
  });

  it('are told by the writer’s own rate from three months and five points on', () => {
    draw('#desk/earnings', ALL);
    expect(screen.getByText('$0.025 a member read, in the middle of your points')).toBeTruthy();
    expect(
      screen.getByText(/Eight of ten of your 6 points, over 3 months, lie between \$0.02 and \$0.039/),
    ).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Member reads in a month'), { target: { value: '400' } });
    expect(screen.getByText(/about \$10.00, likely between \$8.00 and \$15.40/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /Examples/ })).toBeNull();
  });

  it('would be paid out when ten dollars are together', () => {
    draw('#desk/earnings', ALL);
    expect(screen.getByText('$14.10, started by Nov 10, 2026 (earned in Aug 2026 to Oct 2026)')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Oct 2026'), { target: { value: '1' } });
    expect(screen.getByText('No payout from these months.')).toBeTruthy();
    expect(screen.getByText('$8.90 rolls over.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Rolled over from before'), { target: { value: 'some' } });
    expect(screen.getByText(/An amount such as 5 or 5.25/)).toBeTruthy();
  });

  it('are held against the fee', () => {
    draw('#desk/earnings', ALL);
    expect(
      screen.getByText(/In 1 of the 3 months read here you earned at least \$5; .* the fee cost \$0.90 more/),
    ).toBeTruthy();
    cleanup();
    draw('#desk/earnings');
    expect(screen.getByText(/about 185 member reads a month earn back \$5/)).toBeTruthy();
  });

  it('are not held against the fee before a month was over', () => {
    draw('#desk/earnings', { ...ALL, earned: [exampleEarned('2026-10', 620), exampleEarned('2026-11', 90)] });
    expect(
      screen.getByText(/In 1 of 1 month read here you earned at least \$5; \$1.20 is left/),
    ).toBeTruthy();
    expect(screen.getByText('1 month is not counted: it was not over when it was read.')).toBeTruthy();
    expect(screen.getAllByText(/the month was not over then/)).toHaveLength(1);
  });

  it('are beside what was published of all partners', () => {
    draw('#desk/earnings');
    expect(screen.getByText(/fewer than one in ten earned above \$100/)).toBeTruthy();
    expect(screen.getByText(/\$628.85 in all from 269 stories in 2019–2022: \$2.34 a story/)).toBeTruthy();
  });

  it('show the read ratio in the middle of the writer’s stories', () => {
    draw('#desk/earnings', ALL);
    expect(screen.getByText(/60% read it for 30 seconds or longer \(the middle of 2 stories\)/)).toBeTruthy();
    cleanup();
    draw('#desk/earnings');
    expect(screen.getByText(/No story of yours with views and reads/)).toBeTruthy();
  });
});
