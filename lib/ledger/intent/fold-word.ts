import { SPELLINGS } from './spellings';

const DIACRITICS = /[\u0300-\u036f]/g;
const ELONGATED = /(\p{L})\1{2,}/gu;

/** `folow`, `follwo`, `fllow`; `flow`, `fellow` and `fallow` are words of their own. Runs are at most two letters long here. */
const FOLLOW_TYPO = /^(?:f+o+l+o*w+|fl+ol*ow+|fllow|fol+wo|fo+l+o+|fl+w)(ed|d|e?rs?|ing|in|s)?$/;
const PLAIN_FOLLOW = /^(?:un|re)?follow/;

function mendFollow(word: string): string {
  const bare = word.startsWith('un') ? word.slice(2) : word;
  const typo = FOLLOW_TYPO.exec(bare);
  if (typo === null) return word;
  const ending = typo[1] === 'd' ? 'ed' : typo[1] === 'in' ? 'ing' : (typo[1] ?? '');
  return `${bare === word ? '' : 'un'}follow${ending}`;
}

/**
 * One word as the phrases are written: lower case, no accents, compatibility letters made plain,
 * letters drawn out three times or more made one, the commonest misspellings of "follow" mended.
 */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/['’‘ʼ´`_]/g, '');
  const short = plain.length > 3 ? plain.replace(ELONGATED, '$1') : plain;
  return PLAIN_FOLLOW.test(short) ? short.replace(/followd$/, 'followed') : mendFollow(short);
}

/** The same word as one or more plain words: `ill` is `i will`, `u` is `you`. */
export function expandWord(word: string): readonly string[] {
  const folded = foldWord(word);
  return SPELLINGS.get(folded) ?? [folded];
}
