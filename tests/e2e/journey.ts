/** One story of use, told in a real browser against the practice Medium. It fails by throwing. */
export interface Journey {
  readonly name: string;
  /** Chromium unless told. */
  readonly browser?: 'firefox';
  readonly run: () => Promise<void>;
}
