import type * as z from 'zod/mini';
import type { AppAnswers } from './app-messages';
import { APP_MESSAGES } from './app-messages';
import type { BulkAnswers } from './bulk-messages';
import { BULK_MESSAGES } from './bulk-messages';
import type { CarryAnswers } from './carry-messages';
import { CARRY_MESSAGES } from './carry-messages';
import type { DraftAnswers } from './draft-messages';
import { DRAFT_MESSAGES } from './draft-messages';
import type { PageAnswers } from './page-messages';
import { PAGE_MESSAGES } from './page-messages';

/**
 * The one protocol between the parts of Good Turn. Each message is parsed by its schema and checked by its sender
 * in the background, whoever claims to have sent it.
 * Senders: `page` is our content script in the top frame of a tab on medium.com, or on a site that the writer opened
 * to Good Turn; `app` is one of our own pages.
 */
export const MESSAGES = {
  ...PAGE_MESSAGES,
  ...APP_MESSAGES,
  ...CARRY_MESSAGES,
  ...BULK_MESSAGES,
  ...DRAFT_MESSAGES,
} as const;

export type MessageType = keyof typeof MESSAGES;
export type Message<T extends MessageType = MessageType> = {
  [K in T]: z.infer<(typeof MESSAGES)[K]['schema']>;
}[T];

/** What each message is answered with, always inside a Result. */
export interface Answers extends PageAnswers, AppAnswers, CarryAnswers, BulkAnswers, DraftAnswers {}
