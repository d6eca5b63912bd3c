/** Runs tasks of one key after another in the order they came; tasks of other keys go on beside them. */
const tails = new Map<number, Promise<unknown>>();

export function oneAtATime<T>(key: number, task: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const run = before.then(task, task);
  const tail = run
    .catch(() => undefined)
    .finally(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
  tails.set(key, tail);
  return run;
}
