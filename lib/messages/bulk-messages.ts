import * as z from 'zod/mini';
import type { Recorded } from './answers';
import { personKeySchema } from './person-key';
import { requestIdSchema } from './request-id';

/** Most people that one action is about. */
export const BULK_MAX = 5_000;

const personKeysSchema = z.array(personKeySchema).check(z.minLength(1), z.maxLength(BULK_MAX));

/** What the ledger page does with several people at once. Never from a page of Medium. */
export const BULK_MESSAGES = {
  /** Let go of every swap among these that is still open. */
  letGoOfMany: {
    from: ['app'],
    schema: z.object({
      type: z.literal('letGoOfMany'),
      requestId: requestIdSchema,
      personKeys: personKeysSchema,
    }),
  },
  /** Put a tag on these people, or take it off. */
  tagMany: {
    from: ['app'],
    schema: z.object({
      type: z.literal('tagMany'),
      requestId: requestIdSchema,
      personKeys: personKeysSchema,
      tag: z.string().check(z.minLength(1), z.maxLength(200)),
      on: z.boolean(),
    }),
  },
  /** Take back everything that an earlier request put down. */
  undoRequest: {
    from: ['app'],
    schema: z.object({
      type: z.literal('undoRequest'),
      requestId: requestIdSchema,
      undoneRequestId: requestIdSchema,
    }),
  },
} as const;

/** An action on several people was carried out. */
export interface BulkDone {
  /** How many people it changed; those who were so already do not count. */
  readonly changed: number;
}

/** What each of them is answered with. */
export interface BulkAnswers {
  letGoOfMany: BulkDone;
  tagMany: BulkDone;
  undoRequest: Recorded;
}
