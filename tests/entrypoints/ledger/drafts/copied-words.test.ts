import { expect, it } from 'vitest';
import { copiedWords } from '../../../../entrypoints/ledger/drafts/copied-words';

const MIRA = { key: 'a1', name: 'Mira', username: 'mira' };
const BO = { key: 'b1', username: 'bo' };

it.each([
  [[], [], 'Copied'],
  [[MIRA, BO], ['b1', 'a1'], 'Copied. Asked once: Mira and @bo'],
  [[MIRA, BO], ['a1'], 'Copied. Asked once: Mira. Not put down; asked before, or not overdue any more: @bo'],
  [
    [MIRA, BO],
    [],
    'Copied. Nobody is put down as asked; asked before, or not overdue any more: Mira and @bo',
  ],
])('says who was put down as asked', (mentioned, askedKeys, words) => {
  expect(copiedWords(mentioned, askedKeys)).toBe(words);
});
