/** One story of use, told in a real browser against the practice Medium. It fails by throwing. */
export interface Journey {
  readonly name: string;
  readonly run: () => Promise<void>;
}
