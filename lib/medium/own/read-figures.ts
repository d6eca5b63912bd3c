import type { StoryFigures } from '../../facts/writer-facts';
import { prune } from '../prune';
import type { Look } from '../read-user';
import { asCount } from '../values';
import { readMoney } from './read-money';

/**
 * The figures of one story as the list of Medium's stats carries them (2026): `totalStats{presentations,views,reads}`
 * and `earnings.total`. Each is absent unless it is there; undefined when none is.
 */
export function readFigures(post: unknown, look: Look): StoryFigures | undefined {
  const figures = prune<StoryFigures>({
    presentations: asCount(look(post, 'totalStats', 'presentations')),
    views: asCount(look(post, 'totalStats', 'views')),
    reads: asCount(look(post, 'totalStats', 'reads')),
    earnings: readMoney(look(post, 'earnings', 'total'), look),
  });
  return Object.keys(figures).length > 0 ? figures : undefined;
}
