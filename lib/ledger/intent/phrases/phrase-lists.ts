import type { PhraseList } from '../phrase-book';
import { CHINESE, CHINESE_MACROS } from './chinese';
import { ENGLISH_CLAIMS } from './english-claims';
import { ENGLISH_MACROS } from './english-macros';
import { ENGLISH_OFFERS } from './english-offers';
import { ENGLISH_OTHER } from './english-other';
import { ENGLISH_REQUESTS } from './english-requests';
import { ENGLISH_SENTENCE_MACROS } from './english-sentence-macros';
import { ENGLISH_SENTENCE_OFFERS } from './english-sentence-offers';
import { ENGLISH_SENTENCES } from './english-sentences';
import { INDONESIAN, INDONESIAN_MACROS } from './indonesian';
import { ITALIAN } from './italian';
import { JAPANESE, JAPANESE_MACROS } from './japanese';
import { KOREAN } from './korean';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { TURKISH } from './turkish';

/** Every phrase that is known, of all languages: a text is read with all of them at once. */
export const PHRASE_LISTS: readonly PhraseList[] = [
  ENGLISH_SENTENCES,
  ENGLISH_SENTENCE_OFFERS,
  ENGLISH_CLAIMS,
  ENGLISH_REQUESTS,
  ENGLISH_OFFERS,
  ENGLISH_OTHER,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  INDONESIAN,
  TURKISH,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
];

export const PHRASE_MACROS: Readonly<Record<string, string>> = {
  ...ENGLISH_MACROS,
  ...ENGLISH_SENTENCE_MACROS,
  ...INDONESIAN_MACROS,
  ...CHINESE_MACROS,
  ...JAPANESE_MACROS,
};
