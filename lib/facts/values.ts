import * as z from 'zod/mini';

// Our own pages forbid eval: without this zod would try it once and leave a policy violation behind.
z.config({ jitless: true });

/** A follower count above this is not believed (hostile pages print 10^30). */
export const FOLLOWERS_MAX = 10_000_000_000;
/** Longest text of a response that is carried: longer ones are cut and marked so. */
export const TEXT_MAX = 10_000;
/** Largest file that is carried in, in bytes (and in UTF-16 units once it is text). */
export const FILE_MAX = 20_000_000;
/** Most responses of one page that are read; past that the page says so in its problems. */
export const RESPONSES_MAX = 5_000;

/** Medium's ids are lower-case hex with leading zeros dropped, so they are often shorter than 12; newsletter ids are like it. */
export const idSchema = z.string().check(z.regex(/^[0-9a-f]{1,32}$/));
/** A username as Medium writes it: letters, digits, dot, underscore, hyphen. Compare without case. */
export const handleSchema = z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,60}$/u));
export const nameSchema = z.string().check(z.maxLength(500));
export const textSchema = z.string().check(z.maxLength(TEXT_MAX));
export const urlSchema = z.string().check(z.maxLength(4_000));
/** Milliseconds since the epoch, UTC; from 2012 (Medium's start) to 2100. */
export const momentSchema = z.int().check(z.minimum(1_325_376_000_000), z.maximum(4_102_444_800_000));
export const countSchema = z.int().check(z.minimum(0), z.maximum(10_000_000_000));
/** Most lists that are saved, and the longest address of one. */
export const VIEWS_MAX = { count: 30, address: 600 } as const;
/** Lists that the writer saved: a name, and the part of the address that leads there. */
export const viewsSchema = z
  .array(
    z.object({
      name: z.string().check(z.minLength(1), z.maxLength(60)),
      address: z.string().check(z.regex(/^#people\/[^\s]*$/), z.maxLength(VIEWS_MAX.address)),
    }),
  )
  .check(z.maxLength(VIEWS_MAX.count));
