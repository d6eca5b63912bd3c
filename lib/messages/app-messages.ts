import * as z from 'zod/mini';
import { viewsSchema } from '../facts/values';
import type { PageHealth } from '../ledger/page-health';
import { LANGUAGE_CHOICES } from '../text/languages';
import type { AppState, Recorded } from './answers';
import { PAGE_RECORDS } from './page-messages';
import { personKeySchema } from './person-key';
import { requestIdSchema } from './request-id';

/** What a writer can put down in the popup and the ledger. */
export const APP_RECORDS = [...PAGE_RECORDS, 'iUnfollowed', 'askedOnce', 'letGo', 'lookedAt'] as const;
export type AppRecord = (typeof APP_RECORDS)[number];

/** What the popup and the ledger page say, beside what they carry, do to many at once and keep as drafts. */
export const APP_MESSAGES = {
  record: {
    from: ['app'],
    schema: z.object({
      type: z.literal('record'),
      requestId: requestIdSchema,
      personKey: personKeySchema,
      what: z.enum(APP_RECORDS),
    }),
  },
  writeNote: {
    from: ['app'],
    schema: z.object({
      type: z.literal('writeNote'),
      requestId: requestIdSchema,
      personKey: personKeySchema,
      text: z.string().check(z.minLength(1), z.maxLength(2_000)),
    }),
  },
  /** Another wording of a note: the old one is taken back and the new one kept. */
  editNote: {
    from: ['app'],
    schema: z.object({
      type: z.literal('editNote'),
      requestId: requestIdSchema,
      entryId: requestIdSchema,
      text: z.string().check(z.minLength(1), z.maxLength(2_000)),
    }),
  },
  /** The writer says something about themselves on the desk; the background checks the answer against its topic. */
  sayProgram: {
    from: ['app'],
    schema: z.object({
      type: z.literal('sayProgram'),
      requestId: requestIdSchema,
      about: z.string().check(z.maxLength(20)),
      answer: z.string().check(z.regex(/^[\w-]{1,20}$/)),
    }),
  },
  undo: {
    from: ['app'],
    schema: z.object({ type: z.literal('undo'), requestId: requestIdSchema, entryId: requestIdSchema }),
  },
  changeSettings: {
    from: ['app'],
    schema: z.object({
      type: z.literal('changeSettings'),
      requestId: requestIdSchema,
      settings: z.object({
        goal: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
        graceMs: z.optional(z.int().check(z.minimum(86_400_000), z.maximum(604_800_000))),
        recordFollowClicks: z.optional(z.enum(['ask', 'always'])),
        badge: z.optional(z.enum(['attention', 'theyOwe', 'off'])),
        quietFrom: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(23)))),
        quietTo: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(23)))),
        summaryAt: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(23)))),
        summaryNames: z.optional(z.boolean()),
        language: z.optional(z.enum(LANGUAGE_CHOICES)),
        views: z.optional(viewsSchema),
        welcomed: z.optional(z.boolean()),
      }),
    }),
  },
  /** The popup asks how well the page in a tab could be read. */
  healthAsked: {
    from: ['app'],
    schema: z.object({ type: z.literal('healthAsked'), tabId: z.int() }),
  },
  /** The writer wants the page in a tab read this once, though its host is not Medium's. */
  pageOpened: {
    from: ['app'],
    schema: z.object({ type: z.literal('pageOpened'), tabId: z.int() }),
  },
  /** The writer has read a notice about the store, or wants it opened anew. */
  troubleAnswered: {
    from: ['app'],
    schema: z.object({ type: z.literal('troubleAnswered'), answer: z.enum(['read', 'tryAgain']) }),
  },
  /** A page of ours opened: settings, the newest reading, and whether the store is in order. */
  stateAsked: {
    from: ['app'],
    schema: z.object({ type: z.literal('stateAsked') }),
  },
} as const;

/** What each of them is answered with. */
export interface AppAnswers {
  record: Recorded;
  writeNote: Recorded;
  editNote: Recorded;
  sayProgram: Recorded;
  undo: Recorded;
  changeSettings: AppState;
  healthAsked: PageHealth;
  pageOpened: PageHealth;
  troubleAnswered: AppState;
  stateAsked: AppState;
}
