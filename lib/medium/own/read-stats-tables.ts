import type { Money } from '../../facts/money';
import type { StoryFigures, StoryOfViewer, StoryStats } from '../../facts/writer-facts';
import { parseExactCount } from '../counts';
import { attributeOf, findAll, textOf } from '../dom';
import { parsePageAddress } from '../page-kind';
import { prune } from '../prune';
import { asId, asName } from '../values';
import { ownSelectors } from './own-selectors';
import { parseMoney } from './read-money';

/** What a column of Medium's English tables of stats counts, by its head; all others are left alone. */
const COUNTS = new Map<string, CountName>([
  ['presentations', 'presentations'],
  ['views', 'views'],
  ['reads', 'reads'],
  ['member views', 'memberViews'],
  ['member reads', 'memberReads'],
]);
type CountName = 'presentations' | 'views' | 'reads' | 'memberViews' | 'memberReads';
const EARNED_IN_MONTH = /^(?:earnings|monthly earnings|earnings this month)$/;
const EARNED_IN_LIFE = /^(?:lifetime|lifetime earnings|total earnings)$/;

export interface FoundTables {
  readonly stats: readonly StoryStats[];
  readonly stories: readonly StoryOfViewer[];
}

/** The tables of the stats page: figures of each story over its life. A count in thousands ("1.2K") is not exact and left out. */
export function readStatsTables(document: Document, url: string): FoundTables {
  return readTables(document, url, (storyId, heads, cells) => {
    const figures: StoryFigures = {};
    for (const [at, head] of heads.entries()) {
      const name = COUNTS.get(head);
      const count = parseExactCount(cells[at] ?? '');
      if (name && count !== undefined) figures[name] = count;
    }
    const earnings = amountUnder(heads, cells, (head) => head === 'earnings' || EARNED_IN_LIFE.test(head));
    return [prune<StoryStats>({ storyId, ...figures, earnings })];
  });
}

/** The tables of the dashboard: what each story earned in its life and, when it is known which, in the month shown. */
export function readDashboardTables(document: Document, url: string, month: string | undefined): FoundTables {
  return readTables(document, url, (storyId, heads, cells) => {
    const ofLife = amountUnder(heads, cells, (head) => EARNED_IN_LIFE.test(head));
    const ofMonth = amountUnder(heads, cells, (head) => EARNED_IN_MONTH.test(head));
    return [
      prune<StoryStats>({ storyId, earnings: ofLife }),
      ...(month === undefined ? [] : [prune<StoryStats>({ storyId, month, earnings: ofMonth })]),
    ];
  });
}

type RowReader = (
  storyId: string,
  heads: readonly string[],
  cells: readonly string[],
) => readonly StoryStats[];

/** Each row is known by its link; a row with more or fewer cells than the table has heads is left out. */
function readTables(document: Document, url: string, readRow: RowReader): FoundTables {
  const stats: StoryStats[] = [];
  const stories = new Map<string, StoryOfViewer>();
  for (const table of findAll(document, ownSelectors.table)) {
    const heads = findAll(table, ownSelectors.head).map((head) => textOf(head).toLowerCase());
    for (const row of findAll(table, ownSelectors.row)) {
      const story = readRowStory(row, url);
      const cells = findAll(row, ownSelectors.cell).map(textOf);
      if (!story || cells.length !== heads.length || stories.has(story.id)) continue;
      stories.set(story.id, story);
      stats.push(...readRow(story.id, heads, cells).filter(saysSomething));
    }
  }
  return { stats, stories: [...stories.values()] };
}

/** The story of a row by its link to its stats or to itself, with the title where a heading gives it. */
function readRowStory(row: Element, url: string): StoryOfViewer | undefined {
  for (const link of findAll(row, ownSelectors.link)) {
    const address = URL.parse(attributeOf(link, 'href'), url);
    if (!address) continue;
    const ofStats = /^\/me\/stats\/post\/([0-9a-f]+)\/?$/.exec(address.pathname)?.[1];
    const id = asId(ofStats ?? parsePageAddress(address.href).postId);
    if (id === undefined) continue;
    const [title] = findAll(row, ownSelectors.title);
    return prune<StoryOfViewer>({ id, title: title && asName(textOf(title)) });
  }
  return undefined;
}

/** The only amount under the heads that fit. */
function amountUnder(
  heads: readonly string[],
  cells: readonly string[],
  fits: (head: string) => boolean,
): Money | undefined {
  const [at, other] = heads.flatMap((head, column) => (fits(head) ? [column] : []));
  return at === undefined || other !== undefined ? undefined : parseMoney(cells[at] ?? '');
}

function saysSomething({ storyId: _story, month: _month, ...figures }: StoryStats): boolean {
  return Object.keys(figures).length > 0;
}
