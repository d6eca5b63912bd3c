import { liveQuery } from 'dexie';
import type { Reader } from './reader';

/**
 * Asks a question now and again whenever rows it read have changed, in whichever context they were written.
 * Returns the function that ends it.
 */
export type Observe = <T>(
  query: (reader: Reader) => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
) => () => void;

export interface Observers {
  readonly observe: Observe;
  /** Ends all that is observed: a closed database cannot be asked. */
  stopAll(): void;
}

export function makeObservers(reader: Reader): Observers {
  const running = new Set<() => void>();
  return {
    observe: (query, onValue, onError) => {
      const subscription = liveQuery(() => query(reader)).subscribe({ next: onValue, error: onError });
      const stop = () => {
        running.delete(stop);
        subscription.unsubscribe();
      };
      running.add(stop);
      return stop;
    },
    stopAll: () => {
      for (const stop of running) stop();
    },
  };
}
