/**
 * Reads without being observed by the live query it is called from: Dexie keeps book of each key that such a query has
 * read, which costs more than reading them when there are a hundred thousand. What changes must be observed otherwise.
 */
export function unobserved<T>(read: () => PromiseLike<T>): Promise<T> {
  // What a timer calls belongs to no live query.
  return new Promise((resolve, reject) => setTimeout(() => read().then(resolve, reject)));
}
