import { MINOR_MAX } from '../../facts/money';
import type { Entry } from '../../ledger/entry';
import type { StoryStatsRead } from '../../ledger/own-entry';
import { foldTitle, TITLE_KEY } from '../../ledger/stories/keys-by-title';
import { type Carried, carried, type RefusalCode, refused } from '../refusal';
import { stableId } from '../stable-id';
import { STORY_FIELDS } from './csv-fields';
import type { Table, TableRow } from './read-table';
import { SheetFault } from './sheet-fault';
import { dateIn, storyDetails } from './story-details';
import { digitsOf } from './write-stories';

const COUNTS = ['presentations', 'views', 'reads', 'member reads', 'followers gained'] as const;
const FIGURES: ReadonlySet<string> = new Set([...COUNTS, 'earnings']);
/** The heads that a sheet of one's own figures may have: those of the export, without regard to case. */
const KNOWN: ReadonlySet<string> = new Set([...STORY_FIELDS, 'read ratio']);
const NAMES = {
  presentations: 'presentations',
  views: 'views',
  reads: 'reads',
  'member reads': 'memberReads',
  'followers gained': 'followersGained',
} as const;
const COUNT_MAX = 1_000_000_000;

/** Whether the heads of a sheet speak of figures of stories, not of people. */
export function isStorySheet({ heads }: Table): boolean {
  const names = heads.map((head) => head.toLowerCase());
  return (
    names.some((name) => FIGURES.has(name)) &&
    (names.includes('story') || names.includes('medium id') || names.includes('month'))
  );
}

/**
 * The entries of a sheet of the writer's own figures: a line is one story (or, without one, all of them) in one month,
 * or without a month in its whole life. An empty cell is unknown. A column or cell that is not understood refuses the
 * whole sheet with its line. `now`: the moment of a line that has no "read at". `known`: keys of stories by their folded
 * titles (`keysByTitle`); a title that is not there makes a story of its own.
 */
export function entriesOfStories(
  { heads, rows }: Table,
  now: number,
  known: ReadonlyMap<string, string> = new Map(),
): Carried<readonly Entry[]> {
  const names = heads.map((head) => head.toLowerCase());
  const wrong = names.findIndex((name, at) => !KNOWN.has(name) || names.indexOf(name) !== at);
  if (wrong >= 0) return refused('unknownColumn', { line: 1, column: wrong + 1, detail: heads[wrong] ?? '' });
  const entries: Entry[] = [];
  for (const row of rows) {
    if (row.cells.length > heads.length) return refused('tooManyCells', { line: row.line });
    try {
      entries.push(...entriesOfRow(row, names, now, known));
    } catch (error) {
      if (!(error instanceof SheetFault)) throw error;
      return refused(error.code, {
        line: row.line,
        column: names.indexOf(error.head) + 1,
        detail: error.cell,
      });
    }
  }
  return carried(entries);
}

function entriesOfRow(
  { cells }: TableRow,
  names: readonly string[],
  now: number,
  known: ReadonlyMap<string, string>,
): readonly Entry[] {
  const cellOf = (name: string) => cells[names.indexOf(name)] ?? '';
  const fail = (code: RefusalCode, head: string) => new SheetFault(code, head, cellOf(head));
  const month = cellOf('month');
  if (month !== '' && !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(month)) throw fail('badMonth', 'month');
  const id = cellOf('medium id').toLowerCase();
  if (id !== '' && !/^[0-9a-f]{1,32}$/.test(id)) throw fail('badStory', 'medium id');
  const details = storyDetails(cellOf);
  const { title } = details;
  const storyId =
    id !== ''
      ? id
      : title === undefined
        ? undefined
        : (known.get(foldTitle(title)) ?? `${TITLE_KEY}${title}`);
  const figures: Record<string, unknown> = {};
  for (const head of COUNTS) {
    if (cellOf(head) !== '') figures[NAMES[head]] = countIn(cellOf(head), head);
  }
  const earnings = amountIn(cellOf('earnings'), cellOf('currency'));
  const readAt = dateIn(cellOf('read at'), 'read at');
  const make = (kind: 'storySeen' | 'storyStatsRead' | 'earningsRead', content: object): Entry =>
    ({
      id: stableId(JSON.stringify([kind, readAt ?? null, content])),
      at: readAt ?? now,
      seenOn: 'import',
      kind,
      ...content,
    }) as Entry;
  if (storyId === undefined && month !== '' && earnings && Object.keys(figures).length === 0) {
    return [make('earningsRead', { month, earnings })];
  }
  if (storyId === undefined && month === '') throw fail('badStory', 'story');
  const stats: Partial<StoryStatsRead> = { ...figures, ...(earnings && { earnings }) };
  return [
    ...(storyId !== undefined && Object.keys(details).length > 0
      ? [make('storySeen', { story: { id: storyId, ...details } })]
      : []),
    ...(Object.keys(stats).length > 0
      ? [
          make('storyStatsRead', {
            ...(storyId !== undefined && { storyId }),
            ...(month !== '' && { month }),
            ...stats,
          }),
        ]
      : []),
  ];
}

/** A whole number, with commas between thousands or without; followers may have been lost. */
function countIn(cell: string, head: string): number {
  const plain = /^-?\d{1,3}(?:,\d{3})+$/.test(cell) ? cell.replaceAll(',', '') : cell;
  const count = /^-?\d{1,10}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(Math.abs(count) <= COUNT_MAX) || (count < 0 && head !== 'followers gained'))
    throw new SheetFault('badCount', head, cell);
  return count;
}

/** "12.34" with a currency of its own, or "$12.34"; anything else could be two amounts. */
function amountIn(cell: string, currency: string): { currency: string; minor: number } | undefined {
  if (cell === '') return undefined;
  const [, sign = '', dollar, whole = '', part = ''] =
    /^(-?)(\$?)(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,3}))?$/.exec(cell) ?? [];
  const code = dollar === '$' ? 'USD' : currency.toUpperCase();
  if (
    whole === '' ||
    !/^[A-Z]{3}$/.test(code) ||
    (dollar === '$' && currency !== '' && currency.toUpperCase() !== 'USD')
  ) {
    throw new SheetFault('badAmount', 'earnings', cell);
  }
  const digits = digitsOf(code);
  if (part.length > digits) throw new SheetFault('badAmount', 'earnings', cell);
  const minor = Number(`${whole.replaceAll(',', '')}${part.padEnd(digits, '0')}`);
  if (!(minor <= MINOR_MAX)) throw new SheetFault('badAmount', 'earnings', cell);
  return { currency: code, minor: sign === '-' && minor > 0 ? -minor : minor };
}
