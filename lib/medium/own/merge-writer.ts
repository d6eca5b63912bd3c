import type { WriterFacts } from '../../facts/writer-facts';
import { prune } from '../prune';

/** Two readings of the viewer's own page as one: what is newer wins figure by figure, what is absent erases nothing. */
export function mergeWriter(
  older: WriterFacts | undefined,
  newer: WriterFacts | undefined,
): WriterFacts | undefined {
  if (!older || !newer) return newer ?? older;
  return prune<WriterFacts>({
    stories: join(older.stories, newer.stories, ({ id }) => id),
    stats: join(older.stats, newer.stats, ({ storyId, month }) => `${storyId} ${month}`),
    earnings: join(older.earnings, newer.earnings, ({ month, earnings }) => `${month} ${earnings.currency}`),
    program: older.program || newer.program ? { ...older.program, ...newer.program } : undefined,
  });
}

function join<T extends object>(
  older: readonly T[] | undefined,
  newer: readonly T[] | undefined,
  keyOf: (one: T) => string,
): T[] | undefined {
  if (!older || !newer) return (newer ?? older)?.slice();
  const all = new Map<string, T>();
  for (const one of [...older, ...newer]) all.set(keyOf(one), { ...all.get(keyOf(one)), ...one });
  return [...all.values()];
}
