/** Longest name that is shown, in graphemes; the rest is cut with an ellipsis. */
const SHOWN_MAX = 100;
/** Looked at before counting graphemes, so that a name of a million characters costs nothing. */
const LOOKED_AT_MAX = 2_000;

// Format characters that turn the reading direction around (U+061C, U+200E-F, U+202A-E, U+2066-9).
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// Invisible characters without a use in a name. U+200C and U+200D stay: Persian and emoji families need them.
const INVISIBLE = /\u034f|[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const BREAKING = /[\s\u2028\u2029]+/gu;
const SEEN = /[^\s\p{Mn}\p{Cf}\u2800\u3164\uffa0\u115f\u1160]/u;

/**
 * A person's name made safe to show: characters that could turn the line around or hide are made visible, line
 * breaks become spaces, at most so many graphemes stay.
 * Returns undefined when nothing of it could be seen (empty, blank, zero-width only): show the handle then.
 */
export function displayName(name: string | undefined, most = SHOWN_MAX): string | undefined {
  if (name === undefined) return undefined;
  const visible = name
    .slice(0, LOOKED_AT_MAX)
    .replace(BREAKING, ' ')
    .replace(/\p{Cc}/gu, controlPicture)
    .replace(TURNING, codePoint)
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
  return SEEN.test(visible) ? cut(visible, most) : undefined;
}

/** The same for a label that must be something, a tag say: one of which nothing could be seen stays as it is. */
export function displayLabel(label: string): string {
  return displayName(label) ?? label;
}

function cut(text: string, most: number): string {
  // A grapheme has at least one character.
  if (text.length <= most) return text;
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (parts.length === most) return `${parts.join('')}…`;
    parts.push(segment);
  }
  return text;
}

/** U+0000 to U+001F have pictures of their own from U+2400 on; the others are named by number. */
function controlPicture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : codePoint(character);
}

function codePoint(character: string): string {
  return `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
