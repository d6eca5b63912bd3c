/**
 * What is matched on the viewer's own pages (stories, stats, dashboard): words that Medium's help names, and links;
 * nothing by class, depth or order. These pages were never seen whole, see docs/medium-own-pages.md.
 */
export const ownSelectors = {
  /** All links of a row: one leads to the story's own stats (seen 2024 to 2026), or to the story. */
  link: 'a[href]',
  /** The story's title in its row. */
  title: 'h1, h2, h3, h4',
  /** Stats are a table on wide pages (seen 2024 to 2026; below 904 px a list of `div`s, which is not read); that the dashboard is one too is a guess. */
  table: 'table',
  head: 'thead th, thead td',
  row: 'tbody tr',
  cell: 'td, th',
  /** The month picker of the dashboard: a list or a button that shows the month. A guess. */
  month: 'select option:checked, button, [role="combobox"], h1, h2, h3',
} as const;
