import { listFaults } from '../../faults/list-faults';
import type { Journey } from '../journey';

/** The short versions of what `npm run faults` tries. */
export const journeys: readonly Journey[] = (await listFaults())
  .filter(({ isJourney }) => isJourney)
  .map(({ name, run }) => ({
    name: `faults: ${name}`,
    run: async () => void (await run('short')),
  }));
