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
    const subscription = liveQuery(() => query(reader)).subscribe({ next: onValue, error: onError });
    return () => subscription.unsubscribe();
  };
}
