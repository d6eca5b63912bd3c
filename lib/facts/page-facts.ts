import * as z from 'zod/mini';
import { personFactsSchema } from './person-facts';
import {
  countSchema,
  handleSchema,
  idSchema,
  momentSchema,
  nameSchema,
  RESPONSES_MAX,
  textSchema,
  urlSchema,
} from './values';
import { writerFactsSchema } from './writer-facts';

export const pageKindSchema = z.enum([
  'story',
  'profile',
  'followers',
  'following',
  'notifications',
  /** The viewer's own stories. */
  'stories',
  'stats',
  /** The Partner Program's dashboard. */
  'dashboard',
  'editor',
  'other',
]);
export type PageKind = z.infer<typeof pageKindSchema>;

/** The writer whose browser this is, as Medium's page names them. */
export const viewerSchema = z.object({
  id: z.optional(idSchema),
  username: z.optional(handleSchema),
  name: z.optional(nameSchema),
});
export type Viewer = z.infer<typeof viewerSchema>;

/** A story, or a response on its own page: Medium treats both as posts. */
export const storyFactsSchema = z.object({
  id: idSchema,
  title: z.optional(textSchema),
  authorUsername: z.optional(handleSchema),
  authorId: z.optional(idSchema),
  authorName: z.optional(nameSchema),
  clapCount: z.optional(countSchema),
  /** The viewer's own claps on it, 0 to 50. */
  viewerClapCount: z.optional(z.int().check(z.minimum(0), z.maximum(50))),
  responseCount: z.optional(countSchema),
  publishedAt: z.optional(momentSchema),
  /** Set when this page is a response: the post it responds to. */
  inResponseToId: z.optional(idSchema),
});
export type StoryFacts = z.infer<typeof storyFactsSchema>;

export const responseFactsSchema = z.object({
  id: idSchema,
  /** The response this one replies to; null at the top level of the thread; absent when it could not be told. */
  parentId: z.optional(z.nullable(idSchema)),
  authorId: z.optional(idSchema),
  authorUsername: z.optional(handleSchema),
  authorName: z.optional(nameSchema),
  text: z.optional(textSchema),
  /** True when the page shows only the beginning of the text ("Read More", a story response's preview). */
  cut: z.boolean(),
  at: z.optional(momentSchema),
  /** The time as the page prints it; never computed into `at`. */
  atPrinted: z.optional(z.string().check(z.maxLength(60))),
  clapCount: z.optional(countSchema),
});
export type ResponseFacts = z.infer<typeof responseFactsSchema>;

const cursorSchema = z.string().check(z.maxLength(100));

/** A followers or following list, as far as it has been read. */
export const listFactsSchema = z.object({
  /** Username whose list it is. */
  of: z.optional(handleSchema),
  kind: z.enum(['followers', 'following']),
  usernames: z.array(handleSchema).check(z.maxLength(100_000)),
  total: z.optional(countSchema),
  /** True only when the end was reached: rows read = total, or the data says that there is no next page. */
  complete: z.boolean(),
  /**
   * One page of a list from Medium's data: the cursor it was asked with (null: from the top) and the cursor of the
   * next page (null: this was the last). Pages that chain from top to end prove that the list was read whole.
   */
  after: z.optional(z.nullable(cursorSchema)),
  next: z.optional(z.nullable(cursorSchema)),
});
export type ListFacts = z.infer<typeof listFactsSchema>;

/** Something that happened, as Medium's own data tells it: a notification, or the answer to the viewer's own click. */
export const happeningSchema = z.object({
  kind: z.enum(['followedViewer', 'viewerFollowed', 'viewerUnfollowed', 'viewerResponded', 'viewerClapped']),
  personId: z.optional(idSchema),
  username: z.optional(handleSchema),
  name: z.optional(nameSchema),
  /** All that Medium's Follow button names: the author newsletter of the person, see `PersonFacts.newsletterId`. */
  newsletterId: z.optional(idSchema),
  /** The story or response it concerns. */
  postId: z.optional(idSchema),
  at: z.optional(momentSchema),
});
export type Happening = z.infer<typeof happeningSchema>;

/** Something that should be on the page and could not be read. Holds no names and no texts. */
export const problemSchema = z.object({
  code: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  where: z.string().check(z.maxLength(200)),
});
export type Problem = z.infer<typeof problemSchema>;

/** Everything one page says. Absent is unknown; null for the viewer is "signed out". */
export const pageFactsSchema = z.object({
  url: urlSchema,
  kind: pageKindSchema,
  viewer: z.optional(z.nullable(viewerSchema)),
  story: z.optional(storyFactsSchema),
  people: z.optional(z.array(personFactsSchema).check(z.maxLength(10_000))),
  responses: z.optional(z.array(responseFactsSchema).check(z.maxLength(RESPONSES_MAX))),
  list: z.optional(listFactsSchema),
  happenings: z.optional(z.array(happeningSchema).check(z.maxLength(1_000))),
  /** What the viewer's own pages say of their stories, earnings and account. */
  writer: z.optional(writerFactsSchema),
  problems: z.array(problemSchema).check(z.maxLength(200)),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;
