import * as z from 'zod/mini';
import type { Recorded } from './answers';
import type { BulkDone } from './bulk-messages';
import { personKeySchema } from './person-key';
import { requestIdSchema } from './request-id';

/** What the ledger page does with the writer's own texts. Never from a page of Medium. */
export const DRAFT_MESSAGES = {
  /** Keep a text; under an id that is known already, as its new words. */
  keepDraft: {
    from: ['app'],
    schema: z.object({
      type: z.literal('keepDraft'),
      requestId: requestIdSchema,
      draftId: requestIdSchema,
      use: z.enum(['response', 'reminder']),
      text: z.string().check(z.minLength(1), z.maxLength(5_000)),
    }),
  },
  removeDraft: {
    from: ['app'],
    schema: z.object({
      type: z.literal('removeDraft'),
      requestId: requestIdSchema,
      draftId: requestIdSchema,
    }),
  },
  /** A text that mentions these people was copied: put down that each was asked. Nobody is asked twice. */
  askMany: {
    from: ['app'],
    schema: z.object({
      type: z.literal('askMany'),
      requestId: requestIdSchema,
      personKeys: z.array(personKeySchema).check(z.minLength(1), z.maxLength(100)),
    }),
  },
} as const;

/** Who was put down as asked; those who had been asked before, or are not overdue any more, are not among them. */
export interface AskDone extends BulkDone {
  readonly askedKeys: readonly string[];
}

/** What each of them is answered with. */
export interface DraftAnswers {
  keepDraft: Recorded;
  removeDraft: Recorded;
  askMany: AskDone;
}
