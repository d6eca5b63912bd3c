import { deepEqual } from 'node:assert/strict';
import { judgeSoak } from '../../soak/judge-soak';
import { SHORT } from '../../soak/sizes';
import { soak } from '../../soak/soak';
import type { Journey } from '../journey';

/** The short version of `npm run soak`. */
async function soakShortly(): Promise<void> {
  const figures = judgeSoak(await soak(SHORT));
  deepEqual(
    figures.filter(({ isKept }) => !isKept).map(({ words }) => words),
    [],
  );
}

export const journeys: readonly Journey[] = [
  { name: 'a long time in one tab leaves nothing behind', isLong: true, run: soakShortly },
];
