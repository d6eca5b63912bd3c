import type { Entry } from './entry';
import { sortEntries } from './entry-order';
import { standingIds } from './undo';

/** What the writer can say about themselves and their way into the Partner Program, by the form of the answer. */
export const SAID_TOPICS = {
  /** "yes" or "no". */
  member: 'yesNo',
  enrolled: 'yesNo',
  profile: 'yesNo',
  adult: 'yesNo',
  bank: 'yesNo',
  stripe: 'yesNo',
  taxForm: 'yesNo',
  terms: 'yesNo',
  publishDone: 'yesNo',
  checkDone: 'yesNo',
  applyDone: 'yesNo',
  criteriaDone: 'yesNo',
  reviewDone: 'yesNo',
  paywallDone: 'yesNo',
  /** A whole number. */
  followers: 'count',
  stories: 'count',
  /** A day of the calendar, "2026-04-28". */
  newestStory: 'day',
  firstStory: 'day',
  acceptedOn: 'day',
  refusedOn: 'day',
  /** A short word: an ISO 3166 code, the name of a reason. */
  country: 'word',
  refusedFor: 'word',
} as const;
export type SaidTopic = keyof typeof SAID_TOPICS;

/** The writer's own word on one thing. "unknown" takes an earlier word back without another one. */
export interface ProgramSaid {
  readonly kind: 'programSaid';
  readonly id: string;
  readonly at: number;
  readonly about: SaidTopic;
  readonly answer: string;
}

/** What the writer has said last about each thing, and when. */
export type Said = Readonly<Partial<Record<SaidTopic, { readonly answer: string; readonly at: number }>>>;

const FORMS = {
  yesNo: /^(?:yes|no)$/,
  count: /^\d{1,9}$/,
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  word: /^[A-Za-z]{2,20}$/,
} as const;

export function isSaidTopic(about: string): about is SaidTopic {
  return Object.hasOwn(SAID_TOPICS, about);
}

/** Whether an answer has the form that its topic asks for. */
export function isAnswerTo(about: SaidTopic, answer: string): boolean {
  return answer === 'unknown' || FORMS[SAID_TOPICS[about]].test(answer);
}

/** The last standing word on each thing, whatever the order of the entries; others than the writer's word are passed over. */
export function foldSaid(entries: readonly Entry[]): Said {
  const standing = standingIds(entries);
  const said: Partial<Record<SaidTopic, { answer: string; at: number }>> = {};
  for (const entry of sortEntries(entries)) {
    if (entry.kind !== 'programSaid' || !standing.has(entry.id)) continue;
    const { about, answer, at } = entry;
    // A file may bring an answer that is none, and a newer build a topic that this one does not know.
    if (!isSaidTopic(about) || !isAnswerTo(about, answer)) continue;
    if (answer === 'unknown') delete said[about];
    else said[about] = { answer, at };
  }
  return said;
}
