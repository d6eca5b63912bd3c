import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../lib/ledger/intent/compile-pattern';
import { matchPattern } from '../../../../lib/ledger/intent/match-pattern';
import { bindPhrases } from '../../../../lib/ledger/intent/phrase-book';
import { PHRASE_LISTS, PHRASE_MACROS } from '../../../../lib/ledger/intent/phrases/phrase-lists';
import { splitTokens } from '../../../../lib/ledger/intent/split-tokens';

/** The longest stretch of the text, from its beginning, that the pattern covers. */
function covered(pattern: string, text: string, from = 0): string | undefined {
  const tokens = splitTokens(text);
  const ends = matchPattern(compilePattern(pattern, { who: 'me|us' }), tokens, [from], { count: 0 });
  if (ends.length === 0) return undefined;
  return tokens
    .slice(from, Math.max(...ends))
    .map((token) => token.word)
    .join(' ');
}

describe('compilePattern', () => {
  it.each([
    ['follow me|us', 'follow us', 'follow us'],
    ['follow me|us', 'follow them', undefined],
    ['( follow me|add us ) now', 'add us now', 'add us now'],
    ['( follow | add me|us ) now', 'add us now', 'add us now'],
    ['follow {who}', 'follow me', 'follow me'],
    ['please? follow', 'follow', 'follow'],
    ['very* good', 'very very very good', 'very very very good'],
    ['follow ..2 back', 'follow me right back', 'follow me right back'],
    ['follow ..2 back', 'follow me, back', undefined],
    ['follow ~2 back', 'follow me, back', 'follow me , back'],
    ['follow ~2 back', 'follow me. back', undefined],
    ['follow $', 'follow, please', 'follow'],
    ['follow $$', 'follow, please', undefined],
    ['follow !me', 'follow me', undefined],
    ['need #n more', 'need 13 more', 'need 13 more'],
    ['f4f ?', 'f4f?', 'f4f ?'],
    ['互关|互粉', '互粉', '互 粉'],
    ['follow ..2 back', 'follow me right here back', undefined],
    ['follow ..0 back', 'follow back', 'follow back'],
    ['follow ~1 back', 'follow me right back', undefined],
    ['very* good', 'very very very very very very good', 'very very very very very very good'],
    ['very* good', 'very very very very very very very good', undefined],
    ['very* good', 'good', 'good'],
    ['please? follow', 'please please follow', undefined],
    ['( please | kindly )? follow', 'kindly follow', 'kindly follow'],
    ['( very )* good', 'very very good', 'very very good'],
    ['a b|c d|e', 'a c d', 'a c d'],
    ['( a b|c d | e )', 'a b d', 'a b d'],
    ['( a b|c d | e )', 'c d', undefined],
    ['( a b|c d )', 'c d', 'c d'],
    ['( a b|c d )', 'a b d', 'a b'],
    ['f4f|( swap me )', 'swap me', 'swap me'],
    ['follow $', 'follow 😊', 'follow'],
    ['follow $', 'follow me', undefined],
    ['follow $$', 'follow!', 'follow'],
    ['^^ follow', 'follow', 'follow'],
    ['! !', '! !', '! !'],
    ['follow !me|us', 'follow us', undefined],
    ['follow !me|us', 'follow', 'follow'],
    ['need #n more', 'need some more', undefined],
    ['need #n more', 'need 1,000 more', 'need 1,000 more'],
    ['need #n more', 'need 2k more', 'need 2k more'],
    ['Sígueme ahora', 'sigueme AHORA', 'sigueme ahora'],
    ['f4f好', 'f4f好', 'f4f 好'],
    ['follow me|@x', 'follow @jane', 'follow @x'],
  ])('%j on %j covers %j', (pattern, text, expected) => {
    expect(covered(pattern, text)).toBe(expected);
  });

  it('looks behind', () => {
    expect(covered('<=and followed', 'read and followed', 2)).toBe('followed');
    expect(covered('<!and followed', 'read and followed', 2)).toBeUndefined();
    expect(covered('^ followed', 'read and followed', 2)).toBeUndefined();
    expect(covered('^ followed', 'read, followed', 2)).toBe('followed');
    expect(covered('^^ followed', 'read, followed', 2)).toBeUndefined();
    expect(covered('^^ followed', 'read. followed', 2)).toBe('followed');
    expect(covered('<=and followed', 'or followed', 1)).toBeUndefined();
    expect(covered('<=and followed', 'followed')).toBeUndefined();
    expect(covered('<!and followed', 'followed')).toBe('followed');
    expect(covered('<!and|or followed', 'or followed', 1)).toBeUndefined();
  });

  it('puts macros into macros, in brackets', () => {
    const macros = { who: 'me|us', ask: 'follow {who} | add {who}' };
    const ends = (text: string) => {
      const pattern = compilePattern('please {ask} now', macros);
      return matchPattern(pattern, splitTokens(text), [0], { count: 0 });
    };
    expect(ends('please add us now')).toEqual([4]);
    expect(ends('please follow me now')).toEqual([4]);
    expect(ends('please follow me add us now')).toEqual([]);
    expect(() => compilePattern('{a}', { a: '{b}', b: '{a}' })).toThrow('without end');
    expect(() => compilePattern('{nobody}')).toThrow('nobody');
    expect(() => compilePattern('a )')).toThrow('too many');
    expect(() => compilePattern('( a')).toThrow('closing');
  });

  it('gives every end that a pattern can have, from every place where it may begin', () => {
    const ends = (source: string, text: string, starts: readonly number[], steps = { count: 0 }) =>
      [...matchPattern(compilePattern(source), splitTokens(text), starts, steps)].sort();
    expect(ends('very*', 'very very good', [0])).toEqual([0, 1, 2]);
    expect(ends('a ~3', 'a b c', [0])).toEqual([1, 2, 3]);
    expect(ends('a|b', 'a b a', [0, 1, 2])).toEqual([1, 2, 3]);
    expect(ends('a', 'a', [])).toEqual([]);
    const steps = { count: 0 };
    ends('a b', 'a b', [0], steps);
    expect(steps.count).toBe(2);
    ends('~2', 'a b', [0], steps);
    expect(steps.count).toBe(4);
  });

  it.each(['( open', 'closed )', '{nobody}'])('refuses %j', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow();
  });
});

describe('bindPhrases', () => {
  it('binds every phrase list', () => {
    expect(bindPhrases(PHRASE_LISTS, PHRASE_MACROS).byWord.size).toBeGreaterThan(500);
  });

  it('refuses a phrase that could match nothing', () => {
    expect(() => bindPhrases([{ offer: ['please?'] }], {})).toThrow('please?');
  });

  it('files a phrase under every word and number that it can begin with, and keeps their order', () => {
    const { byWord, byNumber } = bindPhrases(
      [{ offer: ['{who} swap'], asked: ['me now'] }, { sign: ['#n|me'] }],
      {
        who: 'me|us',
      },
    );
    const kinds = (word: string) => byWord.get(word)?.map(({ kind }) => kind);
    expect([kinds('me'), kinds('us'), kinds('now')]).toEqual([
      ['offer', 'asked', 'sign'],
      ['offer'],
      undefined,
    ]);
    expect(byNumber.map(({ kind }) => kind)).toEqual(['sign']);
    expect(byWord.get('us')?.[0]?.needed.map((words) => [...words])).toEqual([['me', 'us'], ['swap']]);
  });
});
