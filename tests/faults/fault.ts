/** How much is tried: `short` is for every run of the tests, `long` for `npm run faults`. */
export type Length = 'short' | 'long';

/** One thing that goes wrong, in a real browser, and what is right then. It fails by throwing. */
export interface Fault {
  /** Begins with its number in docs/reliability.md. */
  readonly name: string;
  /** Also told, in its short version, among the journeys of `npm test`. */
  readonly isJourney: boolean;
  /** Returns what was measured, in words, where something was. */
  readonly run: (length: Length) => Promise<string | undefined>;
}

/** A fault that is tried in `npm run faults` alone. */
export function faultOf(name: string, run: (length: Length) => Promise<unknown>): Fault {
  return { name, isJourney: false, run: async (length) => toFigure(await run(length)) };
}

/** A fault that is tried in `npm test`, too. */
export function journeyFaultOf(...parts: Parameters<typeof faultOf>): Fault {
  return { ...faultOf(...parts), isJourney: true };
}

function toFigure(measured: unknown): string | undefined {
  return typeof measured === 'string' ? measured : undefined;
}
