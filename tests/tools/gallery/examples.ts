import type { GoalView } from '../../../components/goal/goal-view';
import type { PopupReady } from '../../../components/popup/popup-view';
import { actionsFor } from '../../../components/rows/row-actions';
import type { RowView } from '../../../components/rows/row-view';
import type { Status } from '../../../lib/ledger/status';
import { DAY } from '../../../lib/ledger/time';

/** Invented people and numbers. Every picture is taken at this moment. */
export const NOW = Date.UTC(2026, 10, 20, 12);

export function exampleRow(
  status: Status,
  words: string,
  tone: RowView['pill']['tone'],
  more: Partial<RowView> & { readonly username: string },
): RowView {
  return {
    key: `@${more.username}`,
    pill: { words, tone },
    profileUrl: `https://medium.com/@${more.username}`,
    threadUrl: 'https://medium.com/@host/the-small-club-a1b2c3',
    actions: actionsFor(status, { asked: more.asked !== undefined, thread: true }),
    ...more,
  };
}

export const THEY_OWE: readonly RowView[] = [
  exampleRow('overdue', '2 d overdue', 'late', {
    name: 'Mira Solberg',
    username: 'mirasolberg',
    followers: '62',
    quoted: 'I return every follow within the day, promise',
    where: 'The small club',
  }),
  exampleRow('overdue', '5 h overdue', 'late', {
    name: 'Teo Vance',
    username: 'teovance',
    followers: '118',
    quoted: 'Following back everyone below',
    where: 'The small club',
    asked: 'asked 2 d ago',
  }),
  exampleRow('waiting', '31 h left', 'wait', {
    name: 'Ilse O.',
    username: 'ilse.writes',
    where: 'Quiet corners, loud hearts',
  }),
];

export const YOU_OWE: readonly RowView[] = [
  exampleRow('late', '1 d late', 'late', {
    name: 'Pia N',
    username: 'pian',
    followers: '203',
    where: 'seen in your followers list',
  }),
  exampleRow('due', 'due in 11 h', 'due', {
    name: 'Kwame Brandt',
    username: 'kwameb',
    followers: '44',
    quoted: 'Followed you, let us see who writes more this week',
    where: 'Drop your link',
  }),
];

export const LAPSED: readonly RowView[] = [
  exampleRow('lapsed', 'left again', 'due', {
    name: 'Jo Pardo',
    username: 'jopardo',
    followers: '310',
    where: 'returned on Oct 12, missing on Nov 9',
  }),
];

/** A full table of odd names: each must stay on its line, readable and harmless. */
export const ODD_NAMES: readonly RowView[] = [
  'A name that goes on and on until no screen in the world could hold it and then some more of it',
  'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '\u202eKcalb ynnub\u202c',
  '\u200b\u200b\u200b',
  'نورا العلي',
  '👩‍👩‍👧‍👦 🏳️‍🌈',
  '<img src=x onerror=alert(1)>',
].map((name, index) =>
  exampleRow('overdue', `${index + 1} d overdue`, 'late', {
    name,
    username: index === 0 ? 'a.handle.that.is.as.long.as.medium.lets.it.be.and.not.shorter' : `odd${index}`,
    quoted: 'follow me',
    where: 'شكرا',
  }),
);

export const GOAL: GoalView = {
  goal: 100,
  count: 87,
  countWords: '87',
  toGo: '13 to go',
  pace: 'about 9 days at your pace',
  readWords: 'read 2 h ago',
  points: [61, 63, 64, 64, 68, 70, 71, 76, 77, 82, 87].map((count, index) => ({
    at: NOW - (29 - index * 2.85) * DAY,
    count,
    doubtful: false,
  })),
  curveWords: 'Your followers in the last 30 days: from 61 to 87',
  fromAt: NOW - 30 * DAY,
  toAt: NOW,
};

export const READY: PopupReady = {
  state: 'ready',
  goal: GOAL,
  theyOwe: { rows: THEY_OWE, total: 3 },
  youOwe: { rows: YOU_OWE, total: 2 },
  lapsed: { rows: [], total: 0 },
  followersUrl: 'https://medium.com/@me/followers',
  deskWords: 'Partner Program: 6 of 11 ready, 3 unknown',
  health: { state: 'read', words: 'This page is read', report: '' },
};
