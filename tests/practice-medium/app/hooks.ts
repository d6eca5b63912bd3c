import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Styles } from '../styles/create-styles';
import type { Route } from './route';
import type { PageStore } from './store';

export interface App {
  store: PageStore;
  styles: Styles;
  /** The address and the page it means; the content may lag behind the address bar. */
  url: URL;
  route: Route;
  go: (href: string) => void;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** The app around a component; throws outside of one. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app around this component');
  return app;
}

/** The answer to a query, undefined until it is there. Asks when it is not; `asked: false` waits. */
export function useQuery<T>(
  operation: string,
  variables: Record<string, unknown>,
  { asked = true }: { asked?: boolean } = {},
): T | undefined {
  const { store } = useApp();
  const read = (): unknown => store.read(operation, variables);
  const data = useSyncExternalStore(store.subscribe, read, read);
  // The text stands for the variables, which are a new object at each drawing.
  const text = JSON.stringify(variables);
  useEffect(() => {
    const wanted: Record<string, unknown> = JSON.parse(text);
    if (asked && store.read(operation, wanted) === undefined) void store.load(operation, wanted);
  }, [store, operation, text, asked]);
  return data as T | undefined;
}

/** A piece of state that lives in the page and so outlives a re-rendering of the whole tree. */
export function usePageState<T>(name: string, initial: T): [T, (value: T) => void] {
  const { store } = useApp();
  const read = (): unknown => store.getState(name);
  const value = useSyncExternalStore(store.subscribe, read, read);
  const set = useCallback((next: T) => store.setState(name, next), [store, name]);
  return [value === undefined ? initial : (value as T), set];
}
