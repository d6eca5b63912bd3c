import { setLanguage } from '../../lib/text/say';
import english from '../../public/_locales/en/messages.json';

/** Every test hears English, unless it sets another language itself. */
setLanguage(english, 'en');
