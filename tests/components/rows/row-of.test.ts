import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../components/rows/row-of';
import type { Person } from '../../../lib/ledger/person';
import type { Swap } from '../../../lib/ledger/swap';
import { DAY, HOUR } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const PERSON: Person = {
  key: 'a1',
  id: 'a1',
  username: 'mira',
  name: 'Mira',
  aliases: ['mira'],
  formerNames: [],
  followers: { count: 62, exact: true, at: NOW },
  tags: [],
  notes: [],
};
const SWAP: Swap = {
  personKey: 'a1',
  yours: { state: 'done', doneAt: NOW - 4 * DAY, evidence: 'ownClick' },
  theirs: { state: 'open' },
  state: 'theyOwe',
  openedAt: NOW - 4 * DAY,
  dueAt: NOW - 2 * DAY,
  place: { url: 'https://medium.com/p/b2', title: 'The small club', quoted: 'I return every follow' },
};

describe('rowOf', () => {
  it('puts an overdue swap into words', () => {
    expect(rowOf({ person: PERSON, swap: SWAP, status: 'overdue' }, NOW)).toMatchObject({
      key: 'a1',
      name: 'Mira',
      username: 'mira',
      followers: '62',
      pill: { words: '2 d overdue', tone: 'late' },
      quoted: 'I return every follow',
      where: 'The small club',
      profileUrl: 'https://medium.com/@mira',
      threadUrl: 'https://medium.com/p/b2',
    });
  });

  it('leaves unknown followers, name and place out', () => {
    const { place: _, ...swap } = SWAP;
    const row = rowOf(
      {
        person: { key: '@x', aliases: ['x'], formerNames: [], tags: [], notes: [] },
        swap,
        status: 'overdue',
      },
      NOW,
    );
    expect(row).not.toHaveProperty('followers');
    expect(row).not.toHaveProperty('name');
    expect(row).not.toHaveProperty('threadUrl');
    expect(row.where).toBe('you clicked Follow 4 d ago');
  });

  it('links to no place off Medium, and so does not offer to ask there', () => {
    const swap = { ...SWAP, place: { url: 'https://medium.com.evil.example/p' } };
    const row = rowOf({ person: PERSON, swap, status: 'overdue' }, NOW);
    expect(row).not.toHaveProperty('threadUrl');
    expect(row.actions.map(({ what }) => what)).not.toContain('askedOnce');
  });

  it('says that they were asked, and when', () => {
    const row = rowOf({ person: PERSON, swap: { ...SWAP, askedAt: NOW - 3 * HOUR }, status: 'overdue' }, NOW);
    expect(row.asked).toBe('asked 3 h ago');
  });

  it('says when one who left was found missing', () => {
    const theirs = { state: 'lapsed', doneAt: NOW - 9 * DAY, lapsedAt: NOW - DAY } as const;
    const row = rowOf({ person: PERSON, swap: { ...SWAP, state: 'lapsed', theirs }, status: 'lapsed' }, NOW);
    expect(row.where).toBe('followed you 9 d ago, found missing 1 d ago');
  });
});
