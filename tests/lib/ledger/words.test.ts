import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../lib/ledger/entry';
import { RESPONSE_KINDS } from '../../../lib/ledger/intent/response-kind';
import { STATUSES } from '../../../lib/ledger/status';
import type { SwapState } from '../../../lib/ledger/swap';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/ledger/time';
import * as words from '../../../lib/ledger/words';
import { START } from './examples';

const swap = (state: SwapState, dueIn = 0) => ({ state, dueAt: START + dueIn });

describe('statusWords and markWords', () => {
  it.each<[SwapState, number, string, string]>([
    ['theyOwe', -2 * DAY, '2 d overdue', 'overdue 2 d'],
    ['theyOwe', -5 * HOUR, '5 h overdue', 'overdue 5 h'],
    ['theyOwe', -DAY + 1, '23 h overdue', 'overdue 23 h'],
    ['theyOwe', 0, 'under 1 min overdue', 'overdue under 1 min'],
    ['theyOwe', 1, 'under 1 min left', 'waiting under 1 min'],
    ['theyOwe', 31 * HOUR, '31 h left', 'waiting 31 h'],
    ['theyOwe', 2 * DAY, '48 h left', 'waiting 48 h'],
    ['theyOwe', 6 * DAY + HOUR, '6 d left', 'waiting 6 d'],
    ['theyOwe', 40 * MINUTE, '40 min left', 'waiting 40 min'],
    ['youOwe', 11 * HOUR, 'due in 11 h', 'you owe'],
    ['youOwe', -DAY, '1 d late', 'you owe, 1 d late'],
    ['even', 0, 'even', 'even'],
    ['lapsed', 0, 'left again', 'left again'],
    ['lapsedSeen', 0, 'left again', 'left again'],
    ['letGo', 0, 'let go', 'let go'],
    ['declined', 0, 'declined', 'declined'],
    ['notASwap', 0, 'not a swap', 'not a swap'],
    ['offered', 0, 'swap agreed', 'swap agreed'],
  ])('%s, due in %i ms: "%s", "%s"', (state, dueIn, onScreen, besideName) => {
    expect(words.statusWords(swap(state, dueIn), START)).toBe(onScreen);
    expect(words.markWords(swap(state, dueIn), START)).toBe(besideName);
  });
});

describe('standingWords', () => {
  it.each<[SwapState, number, string]>([
    ['theyOwe', 31 * HOUR, 'They owe you: 31 h left'],
    ['theyOwe', -2 * DAY, 'They owe you: 2 d overdue'],
    ['youOwe', 11 * HOUR, 'You owe them: due in 11 h'],
    ['youOwe', -DAY, 'You owe them: 1 d late'],
    ['theyOwe', 0, 'They owe you: under 1 min overdue'],
    ['youOwe', 0, 'You owe them: under 1 min late'],
    ['offered', 0, 'You agreed on a swap; neither has followed yet'],
    ['even', 0, 'Even: you follow each other'],
    ['lapsedSeen', 0, 'They followed you and left again. It may be Medium’s own fault'],
    ['letGo', 0, 'You let it go'],
    ['declined', 0, 'They declined'],
    ['notASwap', 0, 'Not a swap, as you said'],
  ])('%s, due in %i ms: "%s"', (state, dueIn, expected) => {
    expect(words.standingWords(swap(state, dueIn), START)).toBe(expected);
  });

  it('says so when there is nothing', () => {
    expect(words.standingWords(undefined, START)).toBe('Nothing between you yet');
  });

  it('mentions that a lapse may be Medium’s own fault', () => {
    expect(words.standingWords(swap('lapsed'), START)).toContain('Medium’s own fault');
  });
});

describe('a swap without a due time', () => {
  it('is neither overdue nor late', () => {
    expect(words.statusWords({ state: 'theyOwe' }, START)).toBe('under 1 min left');
    expect(words.markWords({ state: 'youOwe' }, START)).toBe('you owe');
  });
});

describe('what stands beside a name where nothing was agreed', () => {
  it('says so', () => {
    expect(words.noSwapWords()).toBe('no swap yet');
  });
});

describe('tones', () => {
  it('are those of an offer for what offers or claims a follow, and plain for all else', () => {
    const offers = RESPONSE_KINDS.filter((kind) => words.toneOfKind(kind) === 'offer');
    expect([...offers].sort()).toEqual(['claimed', 'offer', 'returned']);
    expect(words.toneOfKind('none')).toBe('plain');
  });

  it('tell what is late from what is due and what waits', () => {
    expect(STATUSES.map((status) => [status, words.toneOfStatus(status)])).toEqual([
      ['offered', 'offer'],
      ['waiting', 'wait'],
      ['overdue', 'late'],
      ['due', 'due'],
      ['late', 'late'],
      ['even', 'even'],
      ['lapsed', 'due'],
      ['letGo', 'plain'],
      ['declined', 'plain'],
      ['notASwap', 'plain'],
    ]);
  });
});

describe('words of entries', () => {
  it('say what happened, and how it is known', () => {
    expect(words.entryWords('theyMissing')).toBe('not in your followers list');
    expect(EVIDENCE.map(words.evidenceWords)).toEqual([
      'your followers list',
      'a notification',
      'their following list',
      'Medium’s own follow state',
      'your own click',
      'your own word',
    ]);
  });
});

describe('kindWords', () => {
  it('has words for every kind but none', () => {
    for (const kind of RESPONSE_KINDS) {
      if (kind === 'none') expect(words.kindWords(kind)).toBeUndefined();
      else expect(words.kindWords(kind)).toMatch(/^[a-z]/);
    }
    expect(words.kindWords('offer')).toBe('offers a swap');
    expect(words.kindWords('claimed')).toBe('says they followed');
  });
});

describe('ages', () => {
  it.each([
    [undefined, 'not read yet'],
    [START - 2 * HOUR, 'read 2 h ago'],
    [START - 59 * SECOND, 'read just now'],
    [START - MINUTE, 'read 1 min ago'],
    [START + DAY, 'read just now'],
  ])('%s is "%s"', (at, expected) => {
    expect(words.readWords(at, START)).toBe(expected);
  });

  it('says when someone was asked', () => {
    expect(words.askedWords(START - 2 * DAY, START)).toBe('asked 2 d ago');
  });
});

describe('words of lists and threads', () => {
  it('counts rows read, never more than there are', () => {
    expect(words.listReadWords(16, 97)).toBe('16 of 97 read');
    expect(words.listReadWords(98, 97)).toBe('98 of 98 read');
    expect(words.listReadWords(16, undefined)).toBe('16 read');
  });

  it('tells what a list proves', () => {
    expect(words.listProofWords(true)).toBe('The list was read to its end');
    expect(words.listProofWords(false)).toContain('Scroll on');
  });

  it('minds the singular', () => {
    expect([words.summaryWords('offers', 1), words.summaryWords('offers', 17)]).toEqual(['offer', 'offers']);
    expect([words.summaryWords('oweYou', 1), words.summaryWords('oweYou', 3)]).toEqual([
      'owes you',
      'owe you',
    ]);
    expect(words.summaryWords('withYou', 5)).toBe('with you already');
    expect(words.forecastWords({ kind: 'days', days: 1, pace: 1 })).toBe('about 1 day at your pace');
    expect(words.forecastWords({ kind: 'days', days: 9, pace: 1 })).toBe('about 9 days at your pace');
  });

  it('has words for every forecast that needs some', () => {
    expect(words.forecastWords({ kind: 'not-enough-readings' })).toBe('not enough readings yet');
    expect(words.forecastWords({ kind: 'reached' })).toBeUndefined();
    expect(words.forecastWords({ kind: 'no-growth' })).toBe('your number stands still');
    expect(words.forecastWords({ kind: 'out-of-sight' })).toBe('more than two years at your pace');
  });
});
