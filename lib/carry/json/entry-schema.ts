import * as z from 'zod/mini';
import { moneySchema } from '../../facts/money';
import { followersSchema } from '../../facts/person-facts';
import { countSchema, idSchema, nameSchema, textSchema, urlSchema } from '../../facts/values';
import { MEMBERSHIPS, monthSchema, ownStorySchema, storyFiguresSchema } from '../../facts/writer-facts';
import { DRAFT_MAX, DRAFT_USES } from '../../ledger/drafts/draft';
import { EVIDENCE } from '../../ledger/entry';
import { SEEN_ON } from '../../ledger/own-entry';
import { isSaidTopic } from '../../ledger/program-said';
import { TAG_MAX } from '../../ledger/tag';
import { STORY_TITLE_MAX } from '../limits';

/**
 * The form of an entry in a file. It takes whatever a ledger of ours can hold, so that no export of ours is ever
 * refused, and nothing that is larger or of another kind.
 */

const entryIdSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));
/** ms since epoch: from 1970 (a clock that was wrong) to 2100. */
const whenSchema = z.int().check(z.minimum(0), z.maximum(4_102_444_800_000));
const shortSchema = z.string().check(z.maxLength(100));

const personSchema = z.object({
  id: z.optional(idSchema),
  username: z.optional(z.string().check(z.regex(/^@?[\p{L}\p{N}._-]{1,60}$/u))),
  name: z.optional(nameSchema),
});
const placeSchema = z.object({
  url: urlSchema,
  storyId: z.optional(shortSchema),
  responseId: z.optional(shortSchema),
  title: z.optional(textSchema),
  quoted: z.optional(textSchema),
});

const tagSchema = z.string().check(z.minLength(1), z.maxLength(TAG_MAX));

const line = { id: entryIdSchema, at: whenSchema };
/** A thread as a page showed it. */
const sight = {
  place: placeSchema,
  responseCount: z.optional(countSchema),
  claps: z.optional(z.int().check(z.minimum(0), z.maximum(50))),
};
const about = { ...line, person: personSchema, place: z.optional(placeSchema) };
/** Medium's id, or `title:` with a title where a spreadsheet told no more. */
const storyIdSchema = z.string().check(z.minLength(1), z.maxLength('title:'.length + STORY_TITLE_MAX));
const seen = { ...line, seenOn: z.enum(SEEN_ON) };
const leg = { ...about, evidence: z.enum(EVIDENCE) };

const SCHEMAS = {
  iFollowed: z.object({ ...leg, kind: z.literal('iFollowed') }),
  theyFollowed: z.object({ ...leg, kind: z.literal('theyFollowed') }),
  iUnfollowed: z.object({ ...leg, kind: z.literal('iUnfollowed') }),
  theyMissing: z.object({ ...leg, kind: z.literal('theyMissing') }),
  swapOffered: z.object({ ...about, kind: z.literal('swapOffered') }),
  letGo: z.object({ ...about, kind: z.literal('letGo') }),
  declined: z.object({ ...about, kind: z.literal('declined') }),
  notASwap: z.object({ ...about, kind: z.literal('notASwap') }),
  askedOnce: z.object({ ...about, kind: z.literal('askedOnce') }),
  lookedAt: z.object({ ...about, kind: z.literal('lookedAt') }),
  personNoted: z.object({ ...about, kind: z.literal('personNoted'), text: textSchema }),
  personTagged: z.object({ ...about, kind: z.literal('personTagged'), tag: tagSchema }),
  personUntagged: z.object({ ...about, kind: z.literal('personUntagged'), tag: tagSchema }),
  personSeen: z.object({ ...about, kind: z.literal('personSeen'), followers: z.optional(followersSchema) }),
  responded: z.object({
    ...line,
    kind: z.literal('responded'),
    place: placeSchema,
    text: z.optional(textSchema),
  }),
  threadLooked: z.object({ ...line, kind: z.literal('threadLooked'), ...sight }),
  threadSeen: z.object({ ...line, kind: z.literal('threadSeen'), ...sight }),
  readingTaken: z.object({
    ...line,
    kind: z.literal('readingTaken'),
    count: countSchema,
    exact: z.boolean(),
  }),
  draftKept: z.object({
    ...line,
    kind: z.literal('draftKept'),
    draftId: entryIdSchema,
    use: z.enum(DRAFT_USES),
    text: z.string().check(z.minLength(1), z.maxLength(DRAFT_MAX)),
  }),
  draftRemoved: z.object({ ...line, kind: z.literal('draftRemoved'), draftId: entryIdSchema }),
  storySeen: z.object({
    ...seen,
    kind: z.literal('storySeen'),
    story: z.extend(ownStorySchema, { id: storyIdSchema, publishedAt: z.optional(whenSchema) }),
  }),
  storyStatsRead: z.extend(storyFiguresSchema, {
    ...seen,
    kind: z.literal('storyStatsRead'),
    storyId: z.optional(storyIdSchema),
    month: z.optional(monthSchema),
  }),
  earningsRead: z.object({
    ...seen,
    kind: z.literal('earningsRead'),
    month: monthSchema,
    earnings: moneySchema,
  }),
  programSeen: z.object({
    ...seen,
    kind: z.literal('programSeen'),
    membership: z.optional(z.enum(MEMBERSHIPS)),
    isEnrolled: z.optional(z.boolean()),
    joinedAt: z.optional(whenSchema),
  }),
  programSaid: z.object({
    ...line,
    kind: z.literal('programSaid'),
    about: z.string().check(z.refine(isSaidTopic)),
    answer: z.string().check(z.regex(/^[\w-]{1,20}$/)),
  }),
  undone: z.object({ ...line, kind: z.literal('undone'), entryId: entryIdSchema }),
};

/** An entry of a kind that this build does not know is carried along as it is: the ledger keeps such entries aside. */
const unknownKindSchema = z.looseObject({
  ...line,
  kind: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
});

/** The schema for an entry of this kind. */
export function schemaOf(kind: unknown) {
  const isKnown = typeof kind === 'string' && Object.hasOwn(SCHEMAS, kind);
  return isKnown ? SCHEMAS[kind as keyof typeof SCHEMAS] : unknownKindSchema;
}
