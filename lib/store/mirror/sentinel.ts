import type { Viewer } from '../../facts/page-facts';
import type { Settings } from '../../ledger/settings';
import type { MirrorArea } from './mirror-area';

export const SENTINEL_KEY = 'journal:sentinel';

/** Says what the mirror holds, so that database and mirror can be compared without reading either. */
export interface Sentinel {
  /** Schema version of the build that wrote it. */
  readonly schema: number;
  /** Which copy of the journal is kept up; the one before it is left as it was. */
  readonly generation: number;
  /** When this generation was begun. */
  readonly begunAt: number;
  readonly chunks: number;
  readonly rows: number;
  /** Order of arrival of the newest entry in it. */
  readonly seq: number;
  /** Chain of the chunks' hashes: all but the last one, and all. */
  readonly sealed: string;
  readonly chain: string;
  readonly at: number;
  readonly settings: Settings;
  readonly viewer?: Viewer;
}

/** The sentinel; undefined when there is none, or what is there is not one. */
export async function readSentinel(area: MirrorArea): Promise<Sentinel | undefined> {
  const found = (await area.get([SENTINEL_KEY]))[SENTINEL_KEY];
  return isSentinel(found) ? found : undefined;
}

const NUMBERS = ['schema', 'generation', 'begunAt', 'chunks', 'rows', 'seq', 'at'] as const;

function isSentinel(value: unknown): value is Sentinel {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Partial<Record<keyof Sentinel, unknown>>;
  return (
    NUMBERS.every((key) => Number.isSafeInteger(one[key])) &&
    typeof one.sealed === 'string' &&
    typeof one.chain === 'string' &&
    typeof one.settings === 'object' &&
    one.settings !== null
  );
}
