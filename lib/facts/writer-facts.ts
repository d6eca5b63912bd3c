import * as z from 'zod/mini';
import { moneySchema } from './money';
import { countSchema, idSchema, momentSchema, textSchema, urlSchema } from './values';

/** A month of the calendar in UTC, as Medium counts it: "2026-10". */
export const monthSchema = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/));

const tagSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** A published story of the viewer's own, never a response and never a draft. */
export const ownStorySchema = z.object({
  id: idSchema,
  title: z.optional(textSchema),
  url: z.optional(urlSchema),
  publishedAt: z.optional(momentSchema),
  /** Only members can read all of it, so that it can earn. */
  isPaywalled: z.optional(z.boolean()),
  tags: z.optional(z.array(tagSchema).check(z.maxLength(20))),
});
export type OwnStory = z.infer<typeof ownStorySchema>;

/** A story on a page of the viewer's, with its author where the page tells: on such a page others may stand too. */
const storyOfViewerSchema = z.extend(ownStorySchema, { authorId: z.optional(idSchema) });
export type StoryOfViewer = z.infer<typeof storyOfViewerSchema>;

/** What Medium counts of a story, each as far as it was shown. A read takes 30 seconds or more (2023 to 2026). */
export const storyFiguresSchema = z.object({
  /** How often Medium showed it in a list; Medium has none from before 2025. */
  presentations: z.optional(countSchema),
  views: z.optional(countSchema),
  reads: z.optional(countSchema),
  memberViews: z.optional(countSchema),
  memberReads: z.optional(countSchema),
  /** Reading time of members, in ms (shown 2019 to 2023). */
  memberReadMs: z.optional(countSchema),
  followersGained: z.optional(z.int().check(z.minimum(-1_000_000_000), z.maximum(1_000_000_000))),
  earnings: z.optional(moneySchema),
});
export type StoryFigures = z.infer<typeof storyFiguresSchema>;

/** The figures of one story, or of all of them together, over its life or one month. */
export const storyStatsSchema = z.extend(storyFiguresSchema, {
  /** Absent: all stories together. */
  storyId: z.optional(idSchema),
  /** Absent: since it was published. */
  month: z.optional(monthSchema),
  /** From when until when the figures of a month were counted, where it is told: a part of a month is no month. */
  span: z.optional(z.object({ fromAt: momentSchema, untilAt: momentSchema })),
});
export type StoryStats = z.infer<typeof storyStatsSchema>;

/** What all stories together earned in one month, as the dashboard says it. */
export const monthEarningsSchema = z.object({ month: monthSchema, earnings: moneySchema });

/** `none`: the page says that there is no membership; `other`: one that Good Turn does not know. */
export const MEMBERSHIPS = ['none', 'member', 'friend', 'other'] as const;

/** What the pages say of the viewer's account. */
export const programFactsSchema = z.object({
  membership: z.optional(z.enum(MEMBERSHIPS)),
  /** In the Partner Program. */
  isEnrolled: z.optional(z.boolean()),
  /** When the account was made. */
  joinedAt: z.optional(momentSchema),
});
export type ProgramFacts = z.infer<typeof programFactsSchema>;

/** All that the viewer's own pages say of their stories, earnings and account. Only ever of the viewer themselves. */
export const writerFactsSchema = z.object({
  stories: z.optional(z.array(storyOfViewerSchema).check(z.maxLength(2_000))),
  stats: z.optional(z.array(storyStatsSchema).check(z.maxLength(4_000))),
  earnings: z.optional(z.array(monthEarningsSchema).check(z.maxLength(400))),
  program: z.optional(programFactsSchema),
});
export type WriterFacts = z.infer<typeof writerFactsSchema>;
