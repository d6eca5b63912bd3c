import type * as fc from 'fast-check';

/** One thing that takes what strangers wrote. It fails by throwing, or by an answer that it may not give. */
export interface FuzzTarget {
  readonly name: string;
  /** How large a part of all runs it gets, beside the others. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown, boolean>;
}
