import type { PageRecord } from '../../lib/messages/protocol';

/** What was just put down, beside "Undo". */
export const RECORDED_WORDS: Record<PageRecord, string> = {
  iFollowed: 'Noted: you followed',
  theyFollowed: 'Noted: they follow you',
  swapOffered: 'Noted: a swap was offered',
  notASwap: 'Noted: not a swap',
  declined: 'Noted: they declined',
};
