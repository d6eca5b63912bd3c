import type { StoryStats, WriterFacts } from '../../facts/writer-facts';
import { findAll, textOf } from '../dom';
import { parsePageAddress } from '../page-kind';
import { prune } from '../prune';
import { ownSelectors } from './own-selectors';
import { parseShownMonth } from './parse-shown-month';
import { readEarnedTotal } from './read-earned-total';
import { readDashboardTables, readStatsTables } from './read-stats-tables';

/**
 * What one of the viewer's own pages shows of their figures: its tables, and on the dashboard the month and its total.
 * English pages only. What is not understood is absent; undefined when nothing was read. Never throws.
 */
export function readOwnPage(document: Document, url: string): WriterFacts | undefined {
  try {
    return read(document, url);
  } catch {
    return undefined;
  }
}

function read(document: Document, url: string): WriterFacts | undefined {
  const { kind } = parsePageAddress(url);
  if (kind !== 'stats' && kind !== 'dashboard') return undefined;
  const month = kind === 'dashboard' ? readMonth(document) : undefined;
  const { stats, stories } =
    kind === 'dashboard' ? readDashboardTables(document, url, month) : readStatsTables(document, url);
  const total = month === undefined ? undefined : readEarnedTotal(document);
  const facts = prune<WriterFacts>({
    stories: stories.length > 0 ? stories.slice() : undefined,
    stats: stats.length > 0 ? stats.slice() : undefined,
    earnings: month !== undefined && total ? [{ month, earnings: total }] : undefined,
  });
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** The month that the dashboard is set to: the only one that the page names in its picker and headings. */
function readMonth(document: Document): StoryStats['month'] {
  const shown = findAll(document, ownSelectors.month).flatMap((one) => parseShownMonth(textOf(one)) ?? []);
  const [month, other] = new Set(shown);
  return other === undefined ? month : undefined;
}
