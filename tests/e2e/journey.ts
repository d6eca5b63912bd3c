/** One story of use, told in a real browser against the practice Medium. It fails by throwing. */
export interface Journey {
  readonly name: string;
  /** Chromium unless told. */
  readonly browser?: 'firefox';
  /** It takes a minute or more, and is begun before the others. */
  readonly isLong?: boolean;
  readonly run: () => Promise<void>;
}
