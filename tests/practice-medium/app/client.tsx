/** @jsxImportSource react */
import { hydrateRoot } from 'react-dom/client';
import { createStyles } from '../styles/create-styles';
import { Root } from './App';
import { createNavigation } from './navigation';
import type { PageConfig } from './page-config';
import { createPractice, type Practice, recordError } from './practice';
import { PageStore } from './store';

declare global {
  interface Window {
    __PRELOADED_STATE__: { practice: PageConfig };
    __pageErrors: string[];
    __practice: Practice;
    main: () => void;
  }
}

/** Makes the server's HTML live: called by the last inline script, as on Medium. */
window.main = () => {
  const config = window.__PRELOADED_STATE__.practice;
  const root = document.getElementById('root');
  if (!root) throw new Error('No root to hydrate');
  const store = new PageStore(config);
  const styles = createStyles(config.seed);
  const go = createNavigation(store);
  window.__practice = createPractice(store, go);
  const onHydrated = (): void => {
    window.__practice.hydrated = true;
  };
  hydrateRoot(root, <Root store={store} styles={styles} go={go} onHydrated={onHydrated} />, {
    onRecoverableError: (error) => recordError('recoverable', error),
    onUncaughtError: (error) => recordError('uncaught', error),
    onCaughtError: (error) => recordError('caught', error),
  });
  void store.send('UseBaseCacheControlQuery', {});
};
