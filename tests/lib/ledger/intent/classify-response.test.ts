import { describe, expect, it } from 'vitest';
import { classifyResponse, TEXT_READ_MAX } from '../../../../lib/ledger/intent/classify-response';
import type { ResponseKind } from '../../../../lib/ledger/intent/response-kind';

const MEANINGS: readonly [text: string, kind: ResponseKind, quoted?: string][] = [
  ['Follow me and I’ll follow you back', 'offer', 'Follow me and I’ll follow you'],
  ['Nice! followed u, fb pls', 'claimed', 'followed u'],
  ['I followed you, follow back please', 'claimed', 'I followed you'],
  ['Thanks! Followed you back!', 'returned', 'Followed you back'],
  ['great story follow me back', 'asked', 'follow me back'],
  [
    'I followed you two days ago and still nothing',
    'reminded',
    'I followed you two days ago and still nothing',
  ],
  ['no follow back, unfollowed', 'withdrew', 'unfollowed'],
  ["I don't do follow for follow", 'declined', "I don't do follow for follow"],
  ['You have a follower in me too', 'claimed', 'You have a follower in me'],
  ['You earned a follower, keep writing', 'claimed', 'You earned a follower'],
  ['Here is a follow for you!', 'claimed', 'Here is a follow for you'],
  ['I returned the favor just now', 'returned', 'I returned the favor just now'],
  ['Returned the compliment with a follow', 'returned', 'Returned the compliment with a follow'],
  ['You have a follower in Peru', 'none'],
  ['This is a follow from 2019 that I regret', 'none'],
  ['The steps are as follows: follow the link.', 'none'],
  ['Thanks for following me!', 'none'],
];

describe('classifyResponse', () => {
  it.each(MEANINGS)('reads %j as %s', (text, kind, quoted) => {
    expect(classifyResponse(text)).toEqual(quoted === undefined ? { kind } : { kind, quoted });
  });
});

const WHEN_SEVERAL: readonly [rule: string, text: string, kind: ResponseKind][] = [
  ['an offer and a claim are a claim', 'Followed you. I follow back everyone, so follow me!', 'claimed'],
  ['a request and a promise are an offer', 'Please follow me. I will do the same for you.', 'offer'],
  ['thanks for a follow and a claim are a return', 'Thanks for the follow! I just followed you.', 'returned'],
  ['a claim and a day long gone are a reminder', 'I followed you last week, follow me back', 'reminded'],
  ['a missed follow and its end are a withdrawal', 'You never followed back. Unfollowed.', 'withdrew'],
  ['a refusal hides an offer', "I don't do follow for follow, but let's help each other", 'declined'],
  ['a condition is a refusal', 'I only follow back writers whose stories I like.', 'declined'],
  ['a claim after a refusal stands', "I don't do follow for follow. But I followed you.", 'claimed'],
  ['a refusal after a claim stands', "I followed you, but I don't do follow for follow.", 'declined'],
];

describe('classifyResponse, when a text says several things', () => {
  it.each(WHEN_SEVERAL)('%s: %j is %s', (_, text, kind) => {
    expect(classifyResponse(text).kind).toBe(kind);
  });
});

const LEFT_ALONE: readonly [why: string, text: string][] = [
  ['quotation marks', 'You wrote “follow me and I will follow you back”. Really?'],
  ['a quoted line', '> follow me and I will follow you back\nI laughed.'],
  ['code', 'Call `followed(you)` and then `follow(me)`.'],
  ['talk about swaps', 'People who say follow me and I follow you are ruining this place.'],
  ['a tale', 'He said follow me, I will follow you back.'],
  ['another network', 'You can follow me on Instagram.'],
  ['a short word alone', 'F4F'],
  ['understanding', "I'm not sure I follow you."],
  ['memory', 'Swap memory fills up, and then the machine follows.'],
];

describe('classifyResponse leaves alone', () => {
  it.each(LEFT_ALONE)('%s: %j', (_, text) => {
    expect(classifyResponse(text)).toEqual({ kind: 'none' });
  });
});

describe('classifyResponse, whatever the spelling', () => {
  it.each([
    ['FOLLOWED YOU!!! 🎉', 'claimed'],
    ['folowed u', 'claimed'],
    ['𝗙𝗼𝗹𝗹𝗼𝘄 𝗺𝗲 𝗯𝗮𝗰𝗸', 'asked'],
    ['followww me plzzz', 'asked'],
    ['ill follow u back', 'offer'],
    ['I‘ll follow you back', 'offer'],
    ['#Follow4Follow', 'offer'],
    ['F4F?', 'offer'],
    ['Ｆ４Ｆ ？', 'offer'],
    ['Followed you #57 ✅', 'claimed'],
  ] as const)('reads %j as %s', (text, kind) => {
    expect(classifyResponse(text).kind).toBe(kind);
  });

  it('quotes no line break at the end of a phrase', () => {
    expect(classifyResponse('Hi!\nYou have a new follower\nBest').quoted).toBe('You have a new follower');
  });

  it('does not read past 10,000 characters', () => {
    const claim = 'I followed you.';
    expect(classifyResponse(`${'.'.repeat(TEXT_READ_MAX - claim.length)}${claim}`).kind).toBe('claimed');
    expect(classifyResponse(`${'.'.repeat(TEXT_READ_MAX)}${claim}`).kind).toBe('none');
  });

  it('finds a swap in the last sentence of a long comment', () => {
    const praise = 'What a story, and how well it is told from beginning to end. '.repeat(60);
    expect(classifyResponse(`${praise}I followed you, please follow back.`).kind).toBe('claimed');
  });
});
