import { setLanguage } from '../../../lib/text/say';
import english from '../../../public/_locales/en/messages.json';
import { pseudoOf } from '../pseudo-language';

/** English, or the pseudo-language from right to left with the dates and numbers of a real one. */
if (location.search.includes('rtl')) {
  setLanguage(pseudoOf(english, 'rightToLeft'), 'he');
  Object.assign(document.documentElement, { lang: 'he', dir: 'rtl' });
} else {
  setLanguage(english, 'en');
}
