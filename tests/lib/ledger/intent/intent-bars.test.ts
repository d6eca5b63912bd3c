import { describe, expect, it } from 'vitest';
import { scoreTexts } from './score-texts';
import { EIGHTH_PLAIN } from './texts/eighth-plain';
import { EIGHTH_SWAPS, EIGHTH_SWAPS_ABROAD } from './texts/eighth-swaps';
import { FIFTH_PLAIN } from './texts/fifth-plain';
import { FIFTH_SWAPS, FIFTH_SWAPS_ABROAD } from './texts/fifth-swaps';
import { FOURTH_PLAIN } from './texts/fourth-plain';
import { FOURTH_SWAPS, FOURTH_SWAPS_ABROAD } from './texts/fourth-swaps';
import { HELD_PLAIN } from './texts/held-plain';
import { HELD_SWAPS, HELD_SWAPS_ABROAD } from './texts/held-swaps';
import { NINTH_PLAIN } from './texts/ninth-plain';
import { NINTH_SWAPS } from './texts/ninth-swaps';
import { SECOND_PLAIN } from './texts/second-plain';
import { SECOND_SWAPS, SECOND_SWAPS_ABROAD } from './texts/second-swaps';
import { SEVENTH_PLAIN } from './texts/seventh-plain';
import { SEVENTH_SWAPS } from './texts/seventh-swaps';
import { SIXTH_PLAIN } from './texts/sixth-plain';
import { SIXTH_SWAPS, SIXTH_SWAPS_ABROAD } from './texts/sixth-swaps';
import { TENTH_PLAIN } from './texts/tenth-plain';
import { TENTH_SWAPS } from './texts/tenth-swaps';
import { THIRD_PLAIN } from './texts/third-plain';
import { THIRD_SWAPS } from './texts/third-swaps';
import { TUNING_PLAIN } from './texts/tuning-plain';
import { TUNING_PLAIN_HARD } from './texts/tuning-plain-hard';
import { TUNING_SWAPS } from './texts/tuning-swaps';
import { TUNING_SWAPS_ABROAD } from './texts/tuning-swaps-abroad';
import { TUNING_SWAPS_FREE } from './texts/tuning-swaps-free';

const FOUND_MIN = 0.9;
const ALONE_MIN = 0.98;
const EXACT_MIN = 0.85;

describe('the bars for telling what a response means', () => {
  it.each([
    { set: 'tuning, English', swaps: [TUNING_SWAPS], plain: TUNING_PLAIN },
    { set: 'tuning, freer words', swaps: [TUNING_SWAPS_FREE], plain: TUNING_PLAIN_HARD },
    { set: 'tuning, other languages', swaps: [TUNING_SWAPS_ABROAD], plain: [] },
    { set: 'held out, English', swaps: [HELD_SWAPS], plain: HELD_PLAIN },
    { set: 'held out, other languages', swaps: [HELD_SWAPS_ABROAD], plain: [] },
    { set: 'second set', swaps: [SECOND_SWAPS, SECOND_SWAPS_ABROAD], plain: SECOND_PLAIN },
    { set: 'third set', swaps: [THIRD_SWAPS], plain: THIRD_PLAIN },
    { set: 'fourth set', swaps: [FOURTH_SWAPS, FOURTH_SWAPS_ABROAD], plain: FOURTH_PLAIN },
    { set: 'fifth set', swaps: [FIFTH_SWAPS, FIFTH_SWAPS_ABROAD], plain: FIFTH_PLAIN },
    { set: 'sixth set', swaps: [SIXTH_SWAPS, SIXTH_SWAPS_ABROAD], plain: SIXTH_PLAIN },
    { set: 'seventh set', swaps: [SEVENTH_SWAPS], plain: SEVENTH_PLAIN },
    { set: 'eighth set', swaps: [EIGHTH_SWAPS, EIGHTH_SWAPS_ABROAD], plain: EIGHTH_PLAIN },
    { set: 'ninth set', swaps: [NINTH_SWAPS], plain: NINTH_PLAIN },
    { set: 'tenth set', swaps: [TENTH_SWAPS], plain: TENTH_PLAIN },
  ])('are kept on the texts of $set', ({ swaps, plain }) => {
    const { found, exact, alone, mistakes } = scoreTexts(swaps, plain);
    const told = mistakes.join('\n');
    expect(found, told).toBeGreaterThanOrEqual(FOUND_MIN);
    expect(exact, told).toBeGreaterThanOrEqual(EXACT_MIN);
    expect(alone, told).toBeGreaterThanOrEqual(ALONE_MIN);
  });
});
