import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../../../lib/ledger/intent/classify-response';
import type { ResponseKind } from '../../../../lib/ledger/intent/response-kind';

const MEANINGS: readonly [text: string, kind: ResponseKind][] = [
  ['Follow me and I’ll follow you back', 'offer'],
  ['followed u, fb pls', 'claimed'],
  ['I followed you, follow back please', 'claimed'],
  ['Followed you back!', 'returned'],
  ['great story follow me back', 'asked'],
  ['I followed you two days ago and still nothing', 'reminded'],
  ['no follow back, unfollowed', 'withdrew'],
  ["I don't do follow for follow", 'declined'],
  ['The steps are as follows: follow the link.', 'none'],
  ['Thanks for following me!', 'none'],
];

describe('classifyResponse', () => {
  it.each(MEANINGS)('reads %j as %s', (text, kind) => {
    expect(classifyResponse(text).kind).toBe(kind);
  });
});
