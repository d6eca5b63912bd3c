import * as z from 'zod/mini';
import { pageFactsSchema } from '../facts/page-facts';
import { handleSchema, idSchema, nameSchema, urlSchema } from '../facts/values';
import type { MarksAnswer } from '../ledger/mark';
import type { PanelView } from '../ledger/panel-view';
import type { Recorded } from './answers';
import { requestIdSchema } from './request-id';

const whoSchema = z.object({
  id: z.optional(idSchema),
  username: z.optional(handleSchema),
  name: z.optional(nameSchema),
});
export type Who = z.infer<typeof whoSchema>;

/** What a writer can put down from a Medium page. Nothing there deletes. */
export const PAGE_RECORDS = ['iFollowed', 'theyFollowed', 'swapOffered', 'notASwap', 'declined'] as const;
export type PageRecord = (typeof PAGE_RECORDS)[number];

/** Largest text of the page's state or of one answer, in UTF-16 units; larger ones are passed over. */
export const RAW_MAX = 5_000_000;
const rawSchema = z.string().check(z.maxLength(RAW_MAX));

/** What our content script says, in the top frame of a page of Medium. */
export const PAGE_MESSAGES = {
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
} as const;

/** What each of them is answered with. */
export interface PageAnswers {
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
}

/** The background tells pages of Medium that the ledger changed; they ask for their marks again. */
export interface MarksChanged {
  readonly type: 'marksChanged';
}
