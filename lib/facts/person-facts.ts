import * as z from 'zod/mini';
import { FOLLOWERS_MAX, handleSchema, idSchema, nameSchema } from './values';

/**
 * A follower count as it was read. `exact: false` means that Medium printed a truncated number
 * ("7.4K" is any number from 7400 to 7499; Medium cuts, it does not round; seen 2021 to 2026).
 */
export const followersSchema = z.object({
  count: z.int().check(z.minimum(0), z.maximum(FOLLOWERS_MAX)),
  exact: z.boolean(),
});
export type Followers = z.infer<typeof followersSchema>;

/** What a page says of one person. Whatever was not read is absent. */
export const personFactsSchema = z.object({
  id: z.optional(idSchema),
  username: z.optional(handleSchema),
  name: z.optional(nameSchema),
  followers: z.optional(followersSchema),
  /** Whether the viewer follows this person, as Medium's own data or button says. */
  iFollow: z.optional(z.boolean()),
  /** Id of the person's author newsletter: Medium's Follow button names only this (SubscribeNewsletterV3Mutation, 2026). */
  newsletterId: z.optional(idSchema),
});
export type PersonFacts = z.infer<typeof personFactsSchema>;
