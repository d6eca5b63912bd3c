import { describe, expect, it } from 'vitest';
import type { CopyChoice, Copying } from '../../../components/drafts/copying-of';
import { copyingOf } from '../../../components/drafts/copying-of';
import type { Partner } from '../../../components/rows/row-of';
import type { Mentionable } from '../../../lib/ledger/drafts/mentions';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 21);
const CHOICE: CopyChoice = { thread: 't1', address: '', isAddressWrong: false, mentions: [], failed: false };

function owing(key: string, username: string | undefined, askedAt?: number): Mentionable<Partner> {
  const open = { state: 'open' } as const;
  return {
    partner: {
      person: {
        key,
        aliases: [],
        formerNames: [],
        tags: [],
        notes: [],
        ...(username !== undefined && { username }),
      },
      swap: { personKey: key, yours: open, theirs: open, state: 'theyOwe', openedAt: 0 },
      status: 'overdue',
    },
    ...(askedAt !== undefined && { askedAt }),
  };
}

const COPYING: Copying = {
  draft: { id: 'd', use: 'reminder', text: 'No hurry', keptAt: NOW },
  repeat: undefined,
  threads: [
    { key: 't1', place: { url: 'u', title: 'The club' }, responses: [], lastRespondedAt: NOW - 3 * DAY },
    { key: 't2', place: { url: 'u' }, responses: [], lastRespondedAt: NOW },
  ],
  people: [owing('a', 'ann'), owing('b', undefined), owing('c', 'cy', NOW - DAY), owing('d', 'dee')],
};

describe('copyingOf', () => {
  it('names the threads', () => {
    expect(copyingOf(COPYING, CHOICE, NOW).threads).toEqual([
      { key: 't1', words: 'The club, you responded 3 d ago' },
      { key: 't2', words: 'A story without a title, you responded just now' },
    ]);
  });

  it('puts those who were chosen before the text, in the order of the choice', () => {
    const view = copyingOf(COPYING, { ...CHOICE, mentions: ['d', 'a'] }, NOW);
    expect(view.text).toBe('@dee @ann No hurry');
  });

  it('mentions nobody who was asked, has no username, or is not of this thread', () => {
    const view = copyingOf(COPYING, { ...CHOICE, mentions: ['c', 'b', 'x'] }, NOW);
    expect(view.text).toBe('No hurry');
    expect(view.people?.map(({ key, asked, isChosen }) => [key, asked, isChosen])).toEqual([
      ['a', undefined, false],
      ['c', 'asked 1 d ago', false],
      ['d', undefined, false],
    ]);
  });

  it('has no people without a thread, and no text without a draft', () => {
    const view = copyingOf({ ...COPYING, draft: undefined, people: undefined }, CHOICE, NOW);
    expect(view).not.toHaveProperty('people');
    expect(view).not.toHaveProperty('text');
  });

  it('tells what it is like, how many are, and from when on they are many', () => {
    const likest = { text: '', at: NOW - 2 * DAY, title: 'The club' };
    const repeat = { percent: 82, likest, alike: 3 };
    expect(copyingOf({ ...COPYING, repeat }, CHOICE, NOW).repeat).toEqual({
      like: '82% like what you left under “The club” 2 d ago',
      alike: '3 responses like it in the last 30 days.',
    });
    const fifth = { percent: 100, likest: { text: '', at: NOW }, alike: 4, nthToday: 5 };
    expect(copyingOf({ ...COPYING, repeat: fifth }, CHOICE, NOW).repeat).toEqual({
      like: '100% like a response that you left just now',
      alike: '4 responses like it in the last 30 days.',
      many: 'It would be number 5 of this kind within 24 hours. Better write a new one, or stop for today.',
    });
  });
});
