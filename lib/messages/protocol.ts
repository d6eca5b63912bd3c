import * as z from 'zod/mini';
import { pageFactsSchema } from '../facts/page-facts';
import { handleSchema, idSchema, nameSchema, urlSchema, viewsSchema } from '../facts/values';
import type { MarksAnswer } from '../ledger/mark';
import type { PageHealth } from '../ledger/page-health';
import type { PanelView } from '../ledger/panel-view';
import { LANGUAGE_CHOICES } from '../text/languages';
import type { AppState, Recorded } from './answers';
import type { BulkAnswers } from './bulk-messages';
import { BULK_MESSAGES } from './bulk-messages';
import type { CarryAnswers } from './carry-messages';
import { CARRY_MESSAGES } from './carry-messages';
import type { DraftAnswers } from './draft-messages';
import { DRAFT_MESSAGES } from './draft-messages';
import { requestIdSchema } from './request-id';

/**
 * The one protocol between the parts of Good Turn. Each message is parsed by its schema and checked by its sender
 * in the background, whoever claims to have sent it.
 * Senders: `page` is our content script in the top frame of a tab on medium.com, or on a site that the writer opened
 * to Good Turn; `app` is one of our own pages.
 */

const whoSchema = z.object({
  id: z.optional(idSchema),
  username: z.optional(handleSchema),
  name: z.optional(nameSchema),
});
export type Who = z.infer<typeof whoSchema>;

/** What a writer can put down from a Medium page. Nothing there deletes. */
export const PAGE_RECORDS = ['iFollowed', 'theyFollowed', 'swapOffered', 'notASwap', 'declined'] as const;
/** What a writer can put down in the popup and the ledger. */
export const APP_RECORDS = [...PAGE_RECORDS, 'iUnfollowed', 'askedOnce', 'letGo', 'lookedAt'] as const;
export type PageRecord = (typeof PAGE_RECORDS)[number];
export type AppRecord = (typeof APP_RECORDS)[number];

/** Largest text of the page's state or of one answer, in UTF-16 units; larger ones are passed over. */
export const RAW_MAX = 5_000_000;
const rawSchema = z.string().check(z.maxLength(RAW_MAX));

export const MESSAGES = {
  /** A page, or a part that was added to it, has been read. `stateText` is the page's own Apollo state, unparsed. */
  pageRead: {
    from: ['page'],
    schema: z.object({
      type: z.literal('pageRead'),
      facts: pageFactsSchema,
      stateText: z.optional(rawSchema),
    }),
  },
  /** Medium's page received GraphQL answers; both bodies are passed on as text, unparsed. */
  answerSeen: {
    from: ['page'],
    schema: z.object({
      type: z.literal('answerSeen'),
      url: urlSchema,
      requestBody: rawSchema,
      responseBody: rawSchema,
    }),
  },
  /** The page wants its marks again: it became visible, or the ledger changed. */
  marksAsked: {
    from: ['page'],
    schema: z.object({ type: z.literal('marksAsked'), url: urlSchema }),
  },
  /** The writer clicked Medium's Follow or Following button (a trusted click) beside a person. */
  followClicked: {
    from: ['page'],
    schema: z.object({
      type: z.literal('followClicked'),
      url: urlSchema,
      who: whoSchema,
      followed: z.boolean(),
      responseId: z.optional(idSchema),
    }),
  },
  /** The writer answered the offer to keep a follow as a swap. */
  offerAnswered: {
    from: ['page'],
    schema: z.object({
      type: z.literal('offerAnswered'),
      requestId: requestIdSchema,
      url: urlSchema,
      who: whoSchema,
      keep: z.boolean(),
    }),
  },
  /** A page on a host of its own, where the writer lets Good Turn read, has proved to be Medium's. */
  mediumFound: {
    from: ['page'],
    schema: z.object({ type: z.literal('mediumFound') }),
  },
  /** There is something to paint on this page for the first time: put the painter's script there. */
  painterWanted: {
    from: ['page'],
    schema: z.object({ type: z.literal('painterWanted') }),
  },
  /** The page shows responses that Medium's own data has not told: put the script there that reads them. */
  threadReaderWanted: {
    from: ['page'],
    schema: z.object({ type: z.literal('threadReaderWanted') }),
  },
  /** The page is one of the viewer's own: put the script there that reads their stories and figures. */
  ownReaderWanted: {
    from: ['page'],
    schema: z.object({ type: z.literal('ownReaderWanted') }),
  },
  /** A mark was clicked for the first time on this page: put the panel's script there. */
  panelWanted: {
    from: ['page'],
    schema: z.object({ type: z.literal('panelWanted') }),
  },
  /** The panel asks about one person on this page. */
  personAsked: {
    from: ['page'],
    schema: z.object({
      type: z.literal('personAsked'),
      url: urlSchema,
      who: whoSchema,
      responseId: z.optional(idSchema),
    }),
  },
  recordFromPage: {
    from: ['page'],
    schema: z.object({
      type: z.literal('recordFromPage'),
      requestId: requestIdSchema,
      url: urlSchema,
      who: whoSchema,
      what: z.enum(PAGE_RECORDS),
      responseId: z.optional(idSchema),
    }),
  },
  noteFromPage: {
    from: ['page'],
    schema: z.object({
      type: z.literal('noteFromPage'),
      requestId: requestIdSchema,
      url: urlSchema,
      who: whoSchema,
      text: z.string().check(z.minLength(1), z.maxLength(2_000)),
      responseId: z.optional(idSchema),
    }),
  },
  /** Takes back what was recorded from this very tab within the last ten seconds. */
  undoFromPage: {
    from: ['page'],
    schema: z.object({
      type: z.literal('undoFromPage'),
      requestId: requestIdSchema,
      url: urlSchema,
      who: whoSchema,
      entryId: requestIdSchema,
      responseId: z.optional(idSchema),
    }),
  },

  record: {
    from: ['app'],
    schema: z.object({
      type: z.literal('record'),
      requestId: requestIdSchema,
      personKey: z.string().check(z.maxLength(80)),
      what: z.enum(APP_RECORDS),
    }),
  },
  writeNote: {
    from: ['app'],
    schema: z.object({
      type: z.literal('writeNote'),
      requestId: requestIdSchema,
      personKey: z.string().check(z.maxLength(80)),
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
  ...CARRY_MESSAGES,
  ...BULK_MESSAGES,
  ...DRAFT_MESSAGES,
} as const;

export type MessageType = keyof typeof MESSAGES;
export type Message<T extends MessageType = MessageType> = {
  [K in T]: z.infer<(typeof MESSAGES)[K]['schema']>;
}[T];

/** What each message is answered with, always inside a Result. */
export interface Answers extends CarryAnswers, BulkAnswers, DraftAnswers {
  pageRead: MarksAnswer;
  answerSeen: MarksAnswer;
  marksAsked: MarksAnswer;
  followClicked: MarksAnswer;
  offerAnswered: Recorded;
  mediumFound: null;
  painterWanted: null;
  panelWanted: null;
  threadReaderWanted: null;
  ownReaderWanted: null;
  personAsked: PanelView;
  recordFromPage: Recorded & { readonly view: PanelView };
  noteFromPage: Recorded & { readonly view: PanelView };
  undoFromPage: Recorded & { readonly view: PanelView };
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

/** The background tells pages of Medium that the ledger changed; they ask for their marks again. */
export interface MarksChanged {
  readonly type: 'marksChanged';
}
