import { expect, it } from 'vitest';
import { classifyResponse } from '../../../../lib/ledger/intent/classify-response';

it.each([
  ['I followed.', 'claimed'],
  ['I’ve followed! 🙂', 'claimed'],
  ['Right back at you', 'returned'],
  ['She ran. I followed.', 'none'],
  ['I followed the river', 'none'],
  ['I have followed', 'claimed'],
  ['I did follow', 'claimed'],
  ['Back at you!', 'returned'],
  ['back at you you', 'none'],
  ['…', 'none'],
  ['', 'none'],
  ['Right back at you, said the fox.', 'none'],
])('reads "%s" as %s', (text, kind) => {
  expect(classifyResponse(text).kind).toBe(kind);
});

it('quotes the whole text', () => {
  expect(classifyResponse(' I followed. ').quoted).toBe('I followed.');
});
