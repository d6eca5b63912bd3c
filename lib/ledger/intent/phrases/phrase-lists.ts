import type { PhraseList } from '../phrase-book';
import { ENGLISH_CLAIMS } from './english-claims';
import { ENGLISH_OFFERS } from './english-offers';
import { ENGLISH_OTHER } from './english-other';
import { ENGLISH_REQUESTS } from './english-requests';

/** Every phrase that is known, of all languages: a text is read with all of them at once. */
export const PHRASE_LISTS: readonly PhraseList[] = [
  ENGLISH_CLAIMS,
  ENGLISH_REQUESTS,
  ENGLISH_OFFERS,
  ENGLISH_OTHER,
];
