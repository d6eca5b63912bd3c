import { expect, it } from 'vitest';
import { STORY_FIELDS } from '../../../../lib/carry/csv/csv-fields';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { writeStoriesCsv } from '../../../../lib/carry/csv/write-stories';
import { NOW, point, story } from '../../ledger/stories/examples';

const soup = {
  ...story('f0a1', {
    tags: ['food', '=cmd()'],
    lifetime: [point({ views: 0, earnings: { currency: 'USD', minor: 1_205 } })],
    months: { '2026-10': [point({ reads: 7, earnings: { currency: 'JPY', minor: 300 } })] },
  }),
  title: '=HYPERLINK("x")',
  url: 'https://medium.com/p/f0a1',
  isPaywalled: true,
};
const earned = [
  {
    key: '2026-10 USD',
    month: '2026-10',
    currency: 'USD',
    points: [{ at: NOW, seenOn: 'dashboard' as const, earnings: { currency: 'USD', minor: 5 } }],
  },
];

it('writes a line for the life, one for each month, and one for what a month earned', () => {
  const text = writeStoriesCsv([soup], earned);
  expect(text.split('\r\n').slice(1, 2)).toStrictEqual([
    `"'=HYPERLINK(""x"")",f0a1,https://medium.com/p/f0a1,2026-10-21,yes,"food;' =cmd()",,,0,,,,12.05,USD,2026-11-20T12:00:00Z`,
  ]);
  const table = readTable(text);
  if (!table.ok) throw new Error('not readable');
  expect(table.value.heads.at(-1)).toBe(STORY_FIELDS.at(-1));
  expect(table.value.rows.map(({ cells }) => cells.slice(6).join('|'))).toStrictEqual([
    '||0||||12.05|USD|2026-11-20T12:00:00Z',
    '2026-10|||7|||300|JPY|2026-11-20T12:00:00Z',
    '2026-10||||||0.05|USD|2026-11-20T12:00:00Z',
  ]);
});

it('writes heads alone when there is nothing', () => {
  expect(writeStoriesCsv([], []).trim().split('\r\n')).toHaveLength(1);
});
