import type { Label } from '../../components/ledger/ledger-view';
import type { Reader } from '../../lib/store/reader';
import { useLedger } from '../app/use-ledger';

/** Tags and stories that can be chosen from, each. */
const LABELS_MAX = 200;

/** What a list of people can be narrowed to, read beside it. */
export interface Labels {
  readonly tags: readonly Label[];
  readonly places: readonly Label[];
}

const NO_LABELS: Labels = { tags: [], places: [] };

/**
 * The tags in use, and the stories under which swaps were agreed on; none until they were read.
 * @param isWanted false on a page that shows no list of people: nothing is read for it.
 */
export function useLabels(isWanted: boolean): Labels {
  const loaded = useLedger(isWanted ? readLabels : readNothing);
  return loaded.state === 'ready' ? loaded.value : NO_LABELS;
}

async function readLabels(reader: Reader): Promise<Labels> {
  const [tags, places] = await Promise.all([reader.listTags(LABELS_MAX), reader.listPlaces(LABELS_MAX)]);
  return { tags, places };
}

async function readNothing(): Promise<Labels> {
  return NO_LABELS;
}
