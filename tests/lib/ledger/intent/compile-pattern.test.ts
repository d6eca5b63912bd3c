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
  ])('%j on %j covers %j', (pattern, text, expected) => {
    expect(covered(pattern, text)).toBe(expected);
  });

  it('looks behind', () => {
    expect(covered('<=and followed', 'read and followed', 2)).toBe('followed');
    expect(covered('<!and followed', 'read and followed', 2)).toBeUndefined();
    expect(covered('^ followed', 'read and followed', 2)).toBeUndefined();
    expect(covered('^ followed', 'read, followed', 2)).toBe('followed');
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
});
