const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['`', '`'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Apostrophes look like single quotes, so these open and close only where a word begins and ends. */
const SINGLE = new Set(['‘', "'"]);

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function opens(text: string, at: number): boolean {
  if (!SINGLE.has(text.charAt(at))) return true;
  return !isWordAt(text, at - 1) && isWordAt(text, at + 1);
}

function closes(text: string, at: number): boolean {
  const closing = text.charAt(at);
  if (closing !== "'" && closing !== '’') return true;
  return !isWordAt(text, at + 1) && text.charAt(at - 1) !== ' ';
}

function maskLine(line: string): string {
  if (/^\s*(?:>|&gt;)/.test(line)) return ','.padEnd(line.length, ' ');
  let masked = '';
  let kept = 0;
  let openedAt = -1;
  let closing = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (openedAt >= 0) {
      if (char !== closing || !closes(line, at)) continue;
      masked += line.slice(kept, openedAt) + ','.padEnd(at + 1 - openedAt, ' ');
      kept = at + 1;
      openedAt = -1;
    } else {
      const wanted = CLOSING.get(char);
      if (wanted === undefined || !opens(line, at)) continue;
      openedAt = at;
      closing = wanted;
    }
  }
  return masked + line.slice(kept);
}

/**
 * Blanks whatever the writer quotes: lines marked `>`, words in quotation marks, code in backticks.
 * The result is as long as the text, so that offsets stay the same; a quotation becomes one comma and spaces.
 * A mark that is not closed on its line opens nothing. One pass, linear.
 */
export function maskQuotations(text: string): string {
  return text.split('\n').map(maskLine).join('\n');
}
