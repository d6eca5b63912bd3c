import { expect, it } from 'vitest';
import { threadOfAddress } from '../../../../entrypoints/ledger/drafts/thread-of-address';

it.each([
  ['https://medium.com/@ann/a-story-1a2b3c4d5e6f', '1a2b3c4d5e6f'],
  ['  https://medium.com/@ann/a-story-1a2b3c4d5e6f?source=friends#responses \n', '1a2b3c4d5e6f'],
  ['https://ann.medium.com/a-story-1a2b3c4d5e6f', '1a2b3c4d5e6f'],
  ['https://medium.com/p/1a2b3c4d5e6f', '1a2b3c4d5e6f'],
  ['https://medium.com/@ann', undefined],
  ['https://example.com/a-story-1a2b3c4d5e6f', undefined],
  ['http://medium.com/@ann/a-story-1a2b3c4d5e6f', undefined],
  ['medium.com/p/1a2b3c4d5e6f', undefined],
  ['a note', undefined],
  ['', undefined],
])('the thread of %j is %j', (address, key) => {
  expect(threadOfAddress(address)).toBe(key);
});
