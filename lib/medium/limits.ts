/**
 * The limits of lib/facts/values, repeated as plain numbers: the facts module carries zod, which must stay out of
 * Medium's pages. A test holds both equal.
 */
export const RESPONSES_MAX = 5_000;
export const TEXT_MAX = 10_000;
export const NAME_MAX = 500;
export const COUNT_MAX = 10_000_000_000;
/** Most followers that are gained, or lost, in one span. */
export const CHANGE_MAX = 1_000_000_000;
/** Largest amount of money, in the smallest unit of its currency. */
export const MINOR_MAX = 1_000_000_000_000;
/** 2012-01-01 and 2100-01-01: a moment outside is not believed. */
export const MOMENT_MIN = 1_325_376_000_000;
export const MOMENT_MAX = 4_102_444_800_000;
/** A page state or an answer above this many characters is passed over. */
export const SOURCE_MAX = 5_000_000;
