import type { RefusalCode } from '../refusal';

/** A cell that is not understood, thrown while a row is read; it refuses the whole sheet. */
export class SheetFault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly head: string,
    readonly cell: string,
  ) {
    super(code);
  }
}
