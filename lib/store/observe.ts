import { liveQuery } from 'dexie';
import type { Reader } from './reader';

export type Observe = <T>(
  query: (reader: Reader) => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
) => () => void;

/**
 * Asks a question now and again whenever rows it read have changed, in whichever context they were written.
 * Returns the function that ends it.
 */
export function makeObserve(reader: Reader): Observe {
  return (query, onValue, onError) => {
    // An async function, so that Dexie follows every await in it and not just the first.
    const subscription = liveQuery(async () => query(reader)).subscribe({ next: onValue, error: onError });
    return () => subscription.unsubscribe();
  };
}
