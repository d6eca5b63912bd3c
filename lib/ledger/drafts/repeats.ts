import { DAY } from '../time';
import type { TextShape } from './likeness';
import { likenessOf, shapeOf } from './likeness';

/** So long ago a text left elsewhere still counts as the same again. */
export const LOOKED_BACK = 30 * DAY;
/** From half of it on, a text is too like another one. */
const TOO_LIKE = 50;
/** From this one on within a day, alike texts are told to be many: Medium's rules take repeated responses for spam. */
const MANY_A_DAY = 5;

/** A response of the writer's, as the ledger keeps it. */
export interface LeftText {
  readonly text: string;
  readonly at: number;
  readonly title?: string;
  readonly url?: string;
}

/** What there is to know before a text is left once more. */
export interface Repeat {
  /** How like the likest of them is, whole percent, from 50 on. */
  readonly percent: number;
  /** The likest; of several, the newest. */
  readonly likest: LeftText;
  /** How many like it were left in the last 30 days. */
  readonly alike: number;
  /** Which one within 24 hours the next would be, once that is the fifth or a later one. */
  readonly nthToday?: number;
}

/** Responses prepared for comparison, so that each is prepared once for many drafts. */
export interface LeftShape {
  readonly left: LeftText;
  readonly shape: TextShape;
}

/** The responses of the last 30 days; moments to come (the clock was moved back) count too. */
export function shapesOf(left: readonly LeftText[], now: number): readonly LeftShape[] {
  return left
    .filter(({ at }) => now - at <= LOOKED_BACK)
    .map((one) => ({ left: one, shape: shapeOf(one.text) }));
}

/** Whether a text is too like what was left elsewhere; undefined when it is not. */
export function findRepeat(text: string, shapes: readonly LeftShape[], now: number): Repeat | undefined {
  const own = shapeOf(text);
  let likest: { readonly percent: number; readonly left: LeftText } | undefined;
  let alike = 0;
  let today = 0;
  for (const { left, shape } of shapes) {
    const percent = likenessOf(own, shape);
    if (percent < TOO_LIKE) continue;
    alike += 1;
    if (now - left.at < DAY) today += 1;
    const isLiker = likest === undefined || percent > likest.percent;
    if (isLiker || (percent === likest?.percent && left.at > likest.left.at)) likest = { percent, left };
  }
  if (likest === undefined) return undefined;
  const nth = today + 1;
  return { percent: likest.percent, likest: likest.left, alike, ...(nth >= MANY_A_DAY && { nthToday: nth }) };
}
