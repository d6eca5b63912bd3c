import type { Day, Month } from './calendar';

/** How sure a fact is. */
export type Confidence = 'high' | 'medium' | 'low';

/** Who says it: Medium itself, somebody's copy of Medium's words, another writer who reports, or one person's opinion. */
export type Voice = 'medium' | 'copy' | 'reported' | 'opinion';

/** Where a fact comes from. */
export interface Source {
  readonly voice: Voice;
  readonly url: string;
  /** When it was said, as far as is known. */
  readonly saidOn?: Day | Month;
}

/** What every fact of the program carries, so that nobody has to take it on trust. */
export interface Sourced {
  readonly confidence: Confidence;
  /** At least one, the best first. */
  readonly sources: readonly Source[];
  /** When the sources were last looked at. */
  readonly checkedOn: Day;
}
