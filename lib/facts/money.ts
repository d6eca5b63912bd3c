import * as z from 'zod/mini';

/** Largest amount that is believed, in the smallest unit of its currency. */
export const MINOR_MAX = 1_000_000_000_000;

/**
 * An amount in the smallest unit of its currency ("USD" 1234 is $12.34, "JPY" 1234 is ¥1,234). Corrections of Medium's
 * may be below zero.
 */
export const moneySchema = z.object({
  /** ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  minor: z.int().check(z.minimum(-MINOR_MAX), z.maximum(MINOR_MAX)),
});
export type Money = z.infer<typeof moneySchema>;
