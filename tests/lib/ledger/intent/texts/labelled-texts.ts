import type { ResponseKind } from '../../../../../lib/ledger/intent/response-kind';

/** Invented responses by the kind that a reader would give them. */
export type LabelledTexts = Readonly<Partial<Record<ResponseKind, readonly string[]>>>;
