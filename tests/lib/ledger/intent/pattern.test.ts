import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../lib/ledger/intent/compile-pattern';
import { firstWords, neededWords } from '../../../../lib/ledger/intent/pattern';

const first = (source: string) => {
  const { words, number, empty } = firstWords(compilePattern(source));
  return [[...words].sort().join(' '), number, empty];
};
const needed = (source: string) =>
  neededWords(compilePattern(source)).map((words) => [...words].sort().join(' '));

describe('firstWords', () => {
  it.each<[source: string, words: string, number: boolean, empty: boolean]>([
    ['swap', 'swap', false, false],
    ['swap me', 'swap', false, false],
    ['swap|trade me', 'swap trade', false, false],
    ['please? swap me', 'please swap', false, false],
    ['please? kindly? swap me', 'kindly please swap', false, false],
    ['( please | now ) swap', 'now please', false, false],
    ['( please? | now ) swap', 'now please swap', false, false],
    ['#n more', '', true, false],
    ['#n? more', 'more', true, false],
    ['( #n | one ) more', 'one', true, false],
    ['~2 swap', 'swap', false, false],
    ['^ swap', 'swap', false, false],
    ['!not swap', 'swap', false, false],
    ['<=and swap', 'swap', false, false],
    ['please?', 'please', false, true],
    ['please? now?', 'now please', false, true],
    ['#n?', '', true, true],
    ['$', '', false, true],
  ])('of %j: %j, a number %s, nothing at all %s', (source, ...expected) => {
    expect(first(source)).toEqual(expected);
  });
});

describe('neededWords', () => {
  it.each<[source: string, words: string[]]>([
    ['swap', ['swap']],
    ['swap|trade me', ['swap trade', 'me']],
    ['please? swap ~2 me', ['swap', 'me']],
    ['( please now | now ) swap', ['swap']],
    ['#n more', ['more']],
    ['#n', []],
  ])('of %j are %j', (source, words) => {
    expect(needed(source)).toEqual(words);
  });
});
