import * as z from 'zod/mini';
import { FILE_MAX } from '../facts/values';
import { personKeySchema } from './person-key';

/** What our own pages ask for when a ledger is carried out, carried in, or erased. Never from a page of Medium. */
export const CARRY_MESSAGES = {
  /** Add what a file holds: the text of an export, checked once more by the background before anything is written. */
  importFile: {
    from: ['app'],
    schema: z.object({
      type: z.literal('importFile'),
      text: z.string().check(z.maxLength(FILE_MAX)),
      takeSettings: z.boolean(),
    }),
  },
  /** Add what a dated copy holds and the ledger lacks. */
  restoreCopy: {
    from: ['app'],
    schema: z.object({ type: z.literal('restoreCopy'), copyAt: z.int() }),
  },
  /** What would go with one person? Nothing is erased. */
  forgetAsked: {
    from: ['app'],
    schema: z.object({ type: z.literal('forgetAsked'), personKey: personKeySchema }),
  },
  /** Erase every trace of one person. */
  forgetPerson: {
    from: ['app'],
    schema: z.object({
      type: z.literal('forgetPerson'),
      personKey: personKeySchema,
      /** Notes about others that go along. */
      notes: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(1_000))),
    }),
  },
  /** Erase what was taken back about people of whom nothing stands. */
  forgetStrangers: {
    from: ['app'],
    schema: z.object({ type: z.literal('forgetStrangers') }),
  },
  /** Erase the whole ledger, its second copy and its dated copies. */
  deleteAll: {
    from: ['app'],
    schema: z.object({ type: z.literal('deleteAll') }),
  },
  /** The ledger was exported as a file, or the writer put the reminder of it off. */
  exportNoted: {
    from: ['app'],
    schema: z.object({ type: z.literal('exportNoted'), what: z.enum(['done', 'putOff']) }),
  },
} as const;

/** What would go with a person. */
export interface ForgetCounts {
  readonly entries: number;
  readonly notes: number;
  readonly stripped: number;
  readonly mirrored: number;
  readonly copies: number;
  /** Names of the saved views that name them. */
  readonly views: readonly string[];
  /** Notes about others that may mean them by a plain name. */
  readonly named: readonly {
    readonly entryId: string;
    readonly personKey: string;
    readonly about: string;
    readonly text: string;
  }[];
}

/** What each of them is answered with. */
export interface CarryAnswers {
  importFile: { readonly added: number };
  restoreCopy: { readonly added: number };
  forgetAsked: ForgetCounts;
  forgetPerson: { readonly erased: number };
  forgetStrangers: { readonly erased: number };
  deleteAll: null;
  exportNoted: null;
}
