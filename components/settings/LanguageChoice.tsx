import type { LanguageChoice as Chosen } from '../../lib/text/languages';
import { LANGUAGE_CHOICES } from '../../lib/text/languages';
import { say } from '../../lib/text/say';
import { Choice } from './Choice';

export interface LanguageChoiceProps {
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
}

/** Each in its own name, so that a writer finds theirs whatever is spoken now. */
const OWN_NAMES: Record<Exclude<Chosen, 'auto'>, string> = {
  en: 'English',
  es: 'Español',
  pt_BR: 'Português (Brasil)',
  id: 'Bahasa Indonesia',
  zh_CN: '简体中文',
};

/** What Good Turn speaks. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  return (
    <Choice
      legend={say('settingsLanguage')}
      name="language"
      options={LANGUAGE_CHOICES.map((choice) => ({
        value: choice,
        words: choice === 'auto' ? say('settingsLanguageAuto') : OWN_NAMES[choice],
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
