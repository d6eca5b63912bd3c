/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { createStyles } from '../styles/create-styles';
import { Root } from './App';
import { type HeadTag, headOf } from './head';
import type { PageConfig } from './page-config';
import { routeOf } from './route';
import { PageStore } from './store';

export interface RenderedPage {
  body: string;
  head: HeadTag[];
  sheet: string;
}

/** Draws a page on the server, from the answers in its configuration. */
export function renderPage(config: PageConfig): RenderedPage {
  const store = new PageStore(config);
  const styles = createStyles(config.seed);
  return {
    body: renderToString(<Root store={store} styles={styles} go={() => undefined} />),
    head: headOf(routeOf(new URL(config.url), config.hosts), store),
    sheet: styles.sheet,
  };
}
