import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../../../lib/ledger/intent/classify-response';
import { PLAIN_THREAD, SWAP_THREAD } from '../../../practice-medium/world/thread-texts';

describe('the threads of the practice Medium', () => {
  it('are read as their writers meant them, in 46 of 48 responses under the story of swaps', () => {
    const misread = SWAP_THREAD.filter(({ text, says }) => classifyResponse(text).kind !== says);
    expect(SWAP_THREAD).toHaveLength(48);
    expect(misread.length, misread.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
  });

  it('holds nothing to mark under the plain story', () => {
    expect(PLAIN_THREAD.map(({ text }) => classifyResponse(text).kind)).toEqual(['none', 'none', 'none']);
  });
});
