import type { Catalogue, Message } from '../../lib/text/catalogue';

/**
 * Languages that nobody speaks, for tests only. Words are a third longer than in English and none of their letters is
 * a plain one, so that what is cut, and what is not said by a message, shows at once.
 */
export type Pseudo = 'wide' | 'rightToLeft';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const WIDE = 'åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýž';
/** Letters that the browser writes from right to left. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';

/** A catalogue in a pseudo-language; the names of things that are called the same everywhere stay. */
export function pseudoOf(english: Catalogue, kind: Pseudo): Catalogue {
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => [key, pseudoMessage(key, message, kind)]),
  );
}

function pseudoMessage(key: string, message: Message, kind: Pseudo): Message {
  if (key === 'extensionName') return message;
  if (key === 'textDirection') return { message: kind === 'rightToLeft' ? 'rtl' : 'ltr' };
  return { ...message, message: pseudoText(message.message, kind) };
}

/** Placeholders stay what they are; a third of the words is said twice. */
function pseudoText(text: string, kind: Pseudo): string {
  let words = 0;
  return text
    .split(/(\$\w*\$|\s+)/)
    .map((piece, at) => {
      if (at % 2 === 1 || piece === '') return piece;
      words += 1;
      const other = [...piece].map((letter) => pseudoLetter(letter, kind)).join('');
      return words % 3 === 1 && piece.length > 2
        ? `${other}${other.replace(/\P{L}/gu, '').slice(0, 3)}`
        : other;
    })
    .join('');
}

function pseudoLetter(letter: string, kind: Pseudo): string {
  const at = LATIN.indexOf(letter.toLowerCase());
  return (kind === 'rightToLeft' ? HEBREW : WIDE)[at] ?? letter;
}
