/** Where something about the writer is known from. */
export type KnownFrom = 'ownWord' | 'page' | 'import';

/** One thing that is known about the writer, where from, and when it was seen or said. */
export interface Evidence<T> {
  readonly value: T;
  readonly from: KnownFrom;
  /** ms since 1970, UTC. */
  readonly at: number;
  /** The page it was read from. */
  readonly url?: string;
  /** The true value may be greater: "1.2K followers", or the stories that happened to be seen. */
  readonly atLeast?: boolean;
}

/**
 * All that is known about the writer and matters to the program. What is not known is absent: never 0, never false.
 */
export interface Known {
  readonly followers?: Evidence<number>;
  /** Stories published that are no responses. */
  readonly stories?: Evidence<number>;
  /** When the newest story known was published. */
  readonly newestStoryAt?: Evidence<number>;
  /** When the oldest story known was published: they have been active at least since then. */
  readonly firstStoryAt?: Evidence<number>;
  readonly member?: Evidence<boolean>;
  /** In the Partner Program already. */
  readonly enrolled?: Evidence<boolean>;
  readonly profile?: Evidence<boolean>;
  readonly adult?: Evidence<boolean>;
  /** ISO 3166 code of the country of residence, bank and taxes: "PT". */
  readonly country?: Evidence<string>;
  readonly bank?: Evidence<boolean>;
  readonly stripe?: Evidence<boolean>;
  readonly taxForm?: Evidence<boolean>;
  readonly terms?: Evidence<boolean>;
}
